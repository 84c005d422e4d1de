const { print } = $.import("python");
print({ __str__() { for (;;); } });
