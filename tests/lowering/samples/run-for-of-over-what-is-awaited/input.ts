import { print, ready, run } from "test";
async function main() {
  const functions: (() => string)[] = [];
  outer: for (const [a, b] of await ready([[1, 2], [3, 4], [5, 6]])) {
    for (const c of [await ready(a), b]) {
      if (c === 2) continue outer;
      if (c === 5) break outer;
      functions.push(() => `${a} ${b} ${c}`);
    }
  }
  print(functions.map((f) => f()));
  let last = 0;
  for (last of await ready([7, 8])) if (last === 7) continue;
  print(last);
  if (last) for (const x of await ready(["one"])) print(x); else print("no");
}
run(main());
