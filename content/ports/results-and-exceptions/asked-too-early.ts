// Python: a296aa02fa8d621068048f0a13e8466b4fd7012a1035999711f3145ef2f86088
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<string> {
  await asyncio.sleep(1);
  return "a loaf";
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  try {
    print(task.result());
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError))
      throw error;
    print("too early:", error);
  }
  print(await task);
}

asyncio.run(main());
