const { print } = $.import("python");
function f() {
  f();
}
try {
  f();
} catch (error) {
  print("caught");
}
print("after");
