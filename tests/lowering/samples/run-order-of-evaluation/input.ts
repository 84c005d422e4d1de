import { print, ready, run } from "test";
const say = (x: unknown) => { print(x); return ready(x); };
async function main() {
  const a = [await say(1), await say(2)];
  const o = { [await say("k") as string]: await say("v") };
  print(a, o["k"]);
  print(await say(3), await say(4));
  const { x = await say("default") } = {};
  print(x);
  switch (await say(2)) {
    case await say(1): print("one"); break;
    case await say(2): print("two"); break;
    default: print("other");
  }
}
run(main());
