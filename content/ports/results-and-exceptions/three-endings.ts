// Python: f7a2135b9663e182afb98f73003299b3620c39257b9ea7564c783cd3bb3528fe
import * as asyncio from "asyncio";
import { ValueError, print, tuple } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  if (name === "cake") throw new ValueError("no sugar");
  return `one ${name}`;
}

async function main(): Promise<void> {
  const loaf = asyncio.create_task(bake("loaf", 1));
  const cake = asyncio.create_task(bake("cake", 1));
  const roll = asyncio.create_task(bake("roll", 9));
  await asyncio.sleep(2);
  roll.cancel();
  await asyncio.sleep(0);
  for (const task of tuple(loaf, cake, roll)) {
    print(
      "done:", task.done(), "cancelled:", task.cancelled(),
    );
  }
  print("result:", loaf.result());
  print("exception:", cake.exception());
}

asyncio.run(main());
