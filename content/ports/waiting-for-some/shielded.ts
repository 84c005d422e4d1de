// Python: b7435ab9645857fb85e4f4bf6d277c079aebdd2d7c08009a5dde1a265984845e
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function bake(): Promise<string> {
  await asyncio.sleep(3);
  print("the loaf is done");
  return "a loaf";
}

async function main(): Promise<void> {
  const baking = asyncio.create_task(bake());
  try {
    await asyncio.wait_for(
      asyncio.shield(baking), { timeout: 1 },
    );
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("not yet, doing something else");
  }
  print("got", await baking);
}

asyncio.run(main());
