// Python: 3ffab158e46f7a5b4fa084190258c764e8048c460829196c4fae62c090f90bb8
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake_rolls(): Promise<void> {
  print("rolls in");
  await asyncio.sleep(1);
  print("rolls out");
}

async function knead(): Promise<void> {
  print("kneading");
  time.sleep(3);
  print("kneaded");
}

async function main(): Promise<void> {
  await asyncio.gather(bake_rolls(), knead());
}

asyncio.run(main());
