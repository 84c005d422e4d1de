import { print, ready, run } from "test";
async function f(a = async () => await ready("a"), { b = async () => "b", ...rest } = {}, ...c: number[]) {
  return [await a(), await b(), rest, c.length];
}
async function main() {
  const [a, b, , n] = await f(undefined, {}, 1, 2);
  print(a, b, n);
  const { x, y: [z] } = await ready({ x: 1, y: [2] });
  print(x, z);
}
run(main());
