import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function bake() {
  return "a loaf";
}

async function main() {
  const card = bake();
  try {
    asyncio.run(card);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("refused:", error);
  }
  print(await card);
}

asyncio.run(main());
