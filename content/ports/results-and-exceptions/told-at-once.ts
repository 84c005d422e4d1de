// Python: 99a84f4c9f17e0c49a1354ba98fd903505dabb2122d6410de156f7acfbc69efe
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("no answer");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(ask_mill());
  await asyncio.sleep(3);
  print("counter watched");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("mill:", error);
  }
}

asyncio.run(main());
