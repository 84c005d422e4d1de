import * as asyncio from "asyncio";
import { SystemExit, print } from "python";

async function leave(): Promise<never> {
  throw new SystemExit(3);
}

async function main(): Promise<void> {
  const task = asyncio.create_task(leave());
  try {
    await asyncio.sleep(1);
  } finally {
    print("main is cancelled");
  }
}

asyncio.run(main());
