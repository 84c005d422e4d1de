const { print } = $.import("python");
let settled = false;
import("os").then(() => (settled = true), () => (settled = true));
print(settled);
