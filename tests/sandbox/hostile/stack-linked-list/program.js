const { print } = $.import("python");
let list = null;
for (let i = 0; i < 1e6; i++) list = { list };
list = null;
print("freed");
