// Python: d67d985f4eee9f1894fb178d23b60e169d31fa0b7b7fad73e09a5a4175f1d644
import * as asyncio from "asyncio";
import { print } from "python";

async function warm_up(hot: asyncio.Event): Promise<void> {
  await asyncio.sleep(2);
  print("oven is hot");
  hot.set();
}

async function bake(
  name: string,
  arrives: number,
  hot: asyncio.Event,
): Promise<void> {
  await asyncio.sleep(arrives);
  print(name, "is ready for the oven");
  await hot.wait();
  print(name, "goes in");
}

async function main(): Promise<void> {
  const hot = new asyncio.Event();
  await asyncio.gather(
    warm_up(hot),
    bake("loaf", 0, hot),
    bake("roll", 1, hot),
    bake("cake", 3, hot),
  );
}

asyncio.run(main());
