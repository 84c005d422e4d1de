// Python: c1368a0b1712b4f9ebbced7b8dd0fb6aab2fa3140ef3ca7ec5d4b39ec9d658bb
import * as asyncio from "asyncio";
import { print, range } from "python";

let rolls = 0;

async function bake(changed: asyncio.Condition): Promise<void> {
  for (const _ of range(4)) {
    await asyncio.sleep(1);
    await using __2 = changed;
    rolls += 3;
    print("rolls:", rolls);
    changed.notify_all();
  }
}

async function order(
  name: string,
  number: number,
  changed: asyncio.Condition,
): Promise<void> {
  await using __3 = changed;
  await changed.wait_for(() => rolls >= number);
  rolls -= number;
  print(name, "takes", number);
}

async function main(): Promise<void> {
  const changed = new asyncio.Condition();
  await asyncio.gather(
    order("Ada", 8, changed),
    order("Ben", 2, changed),
    bake(changed),
  );
}

asyncio.run(main());
