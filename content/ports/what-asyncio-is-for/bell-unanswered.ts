import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake_rolls() {
  print("rolls in");
  await asyncio.sleep(1);
  print("rolls out");
}

async function knead() {
  print("kneading");
  time.sleep(3);
  print("kneaded");
}

async function main() {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
