// Python: 7510373eff6fcdc3ff7d38c6b7a748b2f6a5b2c2c98cf43c71206f8cc86b9ea0
import * as asyncio from "asyncio";
import { print } from "python";

let hot = false;

async function warm_up(): Promise<void> {
  await asyncio.sleep(2.2);
  hot = true;
  print("oven is hot");
}

async function bake(): Promise<void> {
  let looks = 1;
  while (!hot) {
    await asyncio.sleep(0.5);
    looks += 1;
  }
  print("loaf goes in, after", looks, "looks");
}

async function main(): Promise<void> {
  await asyncio.gather(warm_up(), bake());
}

asyncio.run(main());
