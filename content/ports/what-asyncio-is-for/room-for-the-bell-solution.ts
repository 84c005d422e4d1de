// Python: 38ff9988e589fbd5905b12c18d81730fb6b406eb6533fb1a045c5d99acb8571d
import * as asyncio from "asyncio";
import * as time from "time";
import { print, range } from "python";

async function bake_rolls(): Promise<void> {
  await asyncio.sleep(1.5);
  print("rolls out");
}

async function knead(): Promise<void> {
  for (const piece of range(6)) {
    time.sleep(0.5);
    await asyncio.sleep(0.01);
  }
  print("kneaded");
}

async function main(): Promise<void> {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
