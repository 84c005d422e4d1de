// Python: 52c6e004d3e14765ca05c9060c2304212e7e9edc61c284f49314a6c5c6e2b608
import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function bake(): Promise<string> {
  await asyncio.sleep(1);
  return "a loaf";
}

async function main(): Promise<void> {
  const card = bake();
  print(await card);
  try {
    print(await card);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("second time:", error);
  }
  print(await bake());
}

asyncio.run(main());
