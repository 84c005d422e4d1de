import * as asyncio from "asyncio";
import { ValueError, float, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(await asyncio.sleep(0, "zero"), await asyncio.sleep(-1, "negative"), loop.time());
  print(await asyncio.sleep(0.5), loop.time());
  try {
    await asyncio.sleep(float("nan"));
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
  await asyncio.sleep(0.1);
  await asyncio.sleep(0.2);
  print(loop.time());
}

asyncio.run(main());
