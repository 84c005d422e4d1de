// Python: bb038e9b66497aca1a4acf57ea8a87ee7c2c4bd7e4c6498958a0db01fed4c055
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake_rolls(): Promise<void> {
  await asyncio.sleep(1.5);
  print("rolls out");
}

async function knead(): Promise<void> {
  time.sleep(3);  // three seconds of work
  print("kneaded");
}

async function main(): Promise<void> {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
