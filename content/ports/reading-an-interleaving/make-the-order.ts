// Python: 96a74a9e2bfe003cbbdc367e9e95f2fd526f96078f7699c7a305f230c18eac49
import * as asyncio from "asyncio";
import { print } from "python";

async function knead(): Promise<void> {
  await asyncio.sleep(2);
  print("kneaded");
}

async function bake(): Promise<void> {
  print("loaf in");
  await asyncio.sleep(3);
  print("loaf out");
}

async function order_flour(): Promise<void> {
  await asyncio.sleep(4);
  print("flour ordered");
}

async function main(): Promise<void> {
  await asyncio.gather(knead(), bake(), order_flour());
}

asyncio.run(main());
