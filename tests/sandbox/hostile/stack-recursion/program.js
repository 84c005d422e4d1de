const { print } = $.import("python");
print("before");
function f() {
  f();
}
f();
