const { print } = $.import("python");
print("x".repeat(100));
