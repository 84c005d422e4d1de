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
