import { print, ready, run } from "test";
async function* count(to: number) { for (let i = 0; i < to; i++) yield await ready(i); }
class Source { async *items() { yield "a"; yield "b"; } }
async function first(source: Source) {
  for await (const x of source.items()) return x;
}
async function main() {
  outer: for await (const i of count(3)) {
    for await (const j of count(3)) {
      if (j === 1) continue outer;
      if (i === 1) break outer;
      print(i, j);
    }
  }
  print(await first(new Source()));
  const kept = count(2);
  for await (const x of kept) print(x);
}
run(main());
