// Python: fd585152395090899150540a67373b89efa3146d32aa7fbe6946a4810a810d0c
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  print("bake: loaf in");
  await asyncio.sleep(2);
  print("bake: loaf out");
}

async function order_flour(): Promise<void> {
  print("flour: message sent");
  await asyncio.sleep(1);
  print("flour: answer read");
}

async function main(): Promise<void> {
  print("main: begin");
  await asyncio.gather(bake(), order_flour());
  print("main: both done");
}

asyncio.run(main());
