const { print } = $.import("python");
for (;;) print("\u20ac");
