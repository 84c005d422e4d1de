const { print } = $.import("python");
for (let i = 0; i < 300; i++) print("x".repeat(1e7));
