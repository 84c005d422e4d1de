const { print } = $.import("python");
print("\ud800 \udc00");
