const { print } = $.import("python");
print("before");
new Array(1e9) + "";
