// Python: db1a28f2a07cb29ef6262f6060802d62de5f80ab25b22e74e9ffad40cc4920ca
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function no_wait(): Promise<void> { return; }

async function one_turn(): Promise<void> {
  await asyncio.sleep(0);
}

async function count(
  name: string,
  step: (() => Promise<void>),
): Promise<void> {
  for (const number of tuple(1, 2)) {
    print(name, number);
    await step();
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    count("A", no_wait), count("B", no_wait),
  );
  print("--");
  await asyncio.gather(
    count("C", one_turn), count("D", one_turn),
  );
}

asyncio.run(main());
