import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake_rolls() {
  print("rolls in");
  await asyncio.sleep(1.5);
  print("rolls out");
}

async function knead() {
  for (const piece of [1, 2, 3]) {
    time.sleep(1);
    print("kneaded piece", piece);
    await asyncio.sleep(0.25);
  }
}

async function main() {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
