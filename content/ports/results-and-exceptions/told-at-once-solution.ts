// Python: 3ff7e1d4c76bcceaf3dda0acf5202870bddd7bda24e1c6c00a3c08f8b6bc0c0e
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("no answer");
}

async function ask_and_tell(): Promise<void> {
  try {
    await ask_mill();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("mill:", error);
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(ask_and_tell());
  await asyncio.sleep(3);
  print("counter watched");
  await task;
}

asyncio.run(main());
