const { print } = $.import("python");
for (;;) print("x".repeat(1e7));
