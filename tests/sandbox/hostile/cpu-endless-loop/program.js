const { print } = $.import("python");
print("before");
while (true);
