// Python: 22f4fdb6bc3a7783bb998b2cba550f7385d48bcb7d89692d8d05f44acfa863b9
import * as asyncio from "asyncio";
import { TimeoutError, at, print } from "python";

async function ask(mill: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  return mill;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(ask("Abbott", 5)),
    asyncio.create_task(ask("Bell", 1)),
  ];
  try {
    for await (const task of asyncio.as_completed(tasks, { timeout: 2 })) {
      print("answered:", await task);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("no more patience");
    } else throw error;
  }
  print("Abbott done:", at(tasks, 0).done());
  at(tasks, 0).cancel();
}

asyncio.run(main());
