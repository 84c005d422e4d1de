// Python: 86b3f149aee125a372d697fd1214a18abe35f2b663150d2e877555cc40867dd5
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
    await asyncio.wait_for(asyncio.shield(baking), { timeout: 1 });
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("not yet, doing something else");
    } else throw error;
  }
  print("got", await baking);
}

asyncio.run(main());
