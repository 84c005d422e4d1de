const { print } = $.import("python");
const cyclic = [];
cyclic.push(cyclic);
print(cyclic);
print(-0, 10n, new Map(), Symbol("s"));
