import * as asyncio from "asyncio";
import { SystemExit, print } from "python";

async function leave(): Promise<never> {
  await asyncio.sleep(1);
  throw new SystemExit(3);
}

async function sleeper(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    print("sleeper ends");
  }
}

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(sleeper());
  group.create_task(leave());
}

asyncio.run(main());
