const { print } = $.import("python");
let times = 0;
for (;;) {
  try {
    const kept = [];
    for (;;) kept.push(new ArrayBuffer(1e7));
  } catch {
    times++;
    if (times === 20) break;
  }
}
print(times);
