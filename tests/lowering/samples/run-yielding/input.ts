import { print, ready, run } from "test";
function* plain(): Generator<number, void, string> { const got = yield 1; print("got", got); yield* [2, 3]; }
const p = plain(); print(p.next().value, p.next("x").value, [...p]);
async function* g() {
  yield 1 + 1;
  yield await ready(1) ? "yes" : "no";
  yield [await ready(1), 2] as number[];
  const nothing = yield;
  print("nothing", nothing);
}
async function main() { for await (const x of g()) print(x); }
run(main());
