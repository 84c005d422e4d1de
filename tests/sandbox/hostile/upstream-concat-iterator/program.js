const { print } = $.import("python");
if (typeof Iterator.concat === "function") {
  const iterator = Iterator.concat([1], { [Symbol.iterator]() { throw new Error("no"); } });
  try {
    for (const _ of iterator);
  } catch {}
}
print("alive");
