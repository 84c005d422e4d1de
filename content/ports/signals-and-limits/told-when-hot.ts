// Python: d190d89f3970d2af818d04890e982581f470da5eb1b0c7ade2bb95b48e402c60
import * as asyncio from "asyncio";
import { print } from "python";

let hot = false;

async function warm_up(): Promise<void> {
  await asyncio.sleep(2.2);
  hot = true;
}

async function bake(): Promise<void> {
  while (!hot) await asyncio.sleep(0.5);
  print("loaf in");
}

async function main(): Promise<void> {
  await asyncio.gather(warm_up(), bake());
}

asyncio.run(main());
