import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function bake() {
  await asyncio.sleep(1);
  return "a loaf";
}

async function main() {
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
