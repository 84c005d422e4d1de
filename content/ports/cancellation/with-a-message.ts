// Python: cb72820a76a69585fd63eaf34474159ad1b3cc9df1a595684543ea733f352b45
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("stopped:", error);
    throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(1);
  task.cancel("the customer has left");
  await asyncio.wait([task]);
}

asyncio.run(main());
