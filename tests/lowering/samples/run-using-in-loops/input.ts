import { manager, print, run } from "test";
async function main() {
  outer: for (const x of [1, 2, 3, 4]) {
    using a = manager(`a${x}`);
    if (x === 1) continue;
    for (;;) {
      await using b = manager(`b${x}`);
      if (x === 2) continue outer;
      if (x === 3) break outer;
    }
  }
  print("end");
}
run(main());
