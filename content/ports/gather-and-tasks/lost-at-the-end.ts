// Python: f374e59de0e004039faa5ec07985065446a88d0dccf54cfffad1c5769bde2b8a
import * as asyncio from "asyncio";
import { print } from "python";

async function bake() {
  print("cake in");
  try {
    await asyncio.sleep(5);
    print("cake out");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cake thrown away");
    throw error;
  }
}

async function main() {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(1);
  print("main returns");
}

asyncio.run(main());
print("shop closed");
