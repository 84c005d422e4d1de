// Python: 1a2301eb95b28b5684ca6a0b426caa6d79604c047446607732fac3ed386a25d5
import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function bake(): Promise<string> { return "a loaf"; }

async function main(): Promise<void> {
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
