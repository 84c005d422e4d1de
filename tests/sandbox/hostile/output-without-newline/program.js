const { print } = $.import("python");
for (;;) print("x", { end: "" });
