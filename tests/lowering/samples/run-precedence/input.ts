import { print, ready, run } from "test";
async function main() {
  print(await ready(null) ?? "none");
  print(!await ready(false));
  print(await ready(2) + 1, 1 + await ready(2) * 3, -await ready(1));
  print((await ready({ x: { y: 1 } })).x!.y);
  print(await ready({ x: 1 }.x));
  print(await ready(1) ? await ready("yes") : await ready("no"));
  print(`${await ready(1)}-${await ready(2)}`);
  print([...await ready([1, 2]), await ready(3)]);
  print(typeof await ready(1));
  print((0, await ready("last")));
  print(await ready(await ready(await ready("deep"))));
  print(await new (class { x = ready("made"); })().x);
  print(await ready(1) as number + 1);
  const f = async (x: number) => await ready(x), g = async () => ({ a: await f(1) });
  print((await g()).a);
  let n = 0;
  n += await ready(5);
  print(n);
  print(await ready(3) < await ready(4) && await ready("both"));
}
run(main());
