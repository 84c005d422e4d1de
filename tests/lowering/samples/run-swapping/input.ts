import { print, ready, run } from "test";
const xs = [1, 2, 3], o = { a: 0, b: 0 };
[xs[0], xs[2]] = [xs[2]!, xs[0]!];
print(xs);
async function main() {
  [o.a, o.b] = await ready([4, 5]);
  ({ a: o.b, b: o.a } = { ...o });
  print(o.a, o.b);
}
run(main());
