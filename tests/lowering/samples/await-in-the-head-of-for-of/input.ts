async function main() {
  for (const x of await xs()) print(x);
  outer: for (const [a, b = 1] of pairs(
    await ys(),
  )) {
    for (z of [await a]) { if (b) continue outer; break; }
  }
  for (const x of f(async () => await y)) print(x);
}
function* g() { for (const x of yield 1) yield x; }
