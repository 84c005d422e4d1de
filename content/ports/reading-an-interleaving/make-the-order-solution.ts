// Python: 99be26045e48f5cde06a73a8c71c9cbc82debbacdd0082d39c97faaa239ff22f
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

async function make_loaf(): Promise<void> {
  await knead();
  await bake();
}

async function main(): Promise<void> {
  await asyncio.gather(make_loaf(), order_flour());
}

asyncio.run(main());
