// Python: 356f91bbee20788b9cb742b333d292274b6bc989471317a8ff39373459dd7d6f
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function no_wait(): Promise<void> {
  return;
}

async function one_turn(): Promise<void> {
  await asyncio.sleep(0);
}

async function count(name: string, step: (() => Promise<void>)): Promise<void> {
  for (const number of tuple(1, 2)) {
    print(name, number);
    await step();
  }
}

async function main(): Promise<void> {
  await asyncio.gather(count("A", no_wait), count("B", no_wait));
  print("--");
  await asyncio.gather(count("C", one_turn), count("D", one_turn));
}

asyncio.run(main());
