// Python: a5e68fc396f46c317e31de11f959e656542fb112e6ffc9e17de2b391d1a3f89d
import * as asyncio from "asyncio";
import * as time from "time";
import { print, tuple } from "python";

async function bake_rolls(): Promise<void> {
  print("rolls in");
  await asyncio.sleep(1.5);
  print("rolls out");
}

async function knead(): Promise<void> {
  for (const piece of tuple(1, 2, 3)) {
    time.sleep(1);
    print("kneaded piece", piece);
    await asyncio.sleep(0.25);
  }
}

async function main(): Promise<void> {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
