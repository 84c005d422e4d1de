import { print, ready, run } from "test";
async function* count(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) yield await ready(i);
}
const pairs = { async *__aiter__() { yield ["a", { b: 1 }]; yield ["c", {}]; } };
async function main() {
  outer: for await (const x of count(5)) {
    if (x === 1) continue;
    for await (const y of count(3)) {
      if (y > x) continue outer;
      if (x === 3) break outer;
      print(x, y);
    }
  }
  for await (const [name, { b = "none" }] of pairs) print(name, b);
  let z, functions: (() => number)[] = [];
  for await (z of count(3)) functions.push(() => z);
  for await (const w of count(3)) functions.push(() => w);
  print(functions.map((f) => f()));
  for await (var v of count(2));
  print(v);
  let o: { p?: number } = {};
  for await (o.p of count(4)) if (o.p === 2) break;
  print(o.p);
}
run(main());
