import * as asyncio from "asyncio";
import { at, print, repr } from "python";

async function waiter(condition: asyncio.Condition, name: string): Promise<void> {
  await using _ = condition;
  try {
    await condition.wait();
    print(name, "notified");
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(name, "cancelled, locked:", condition.locked());
      throw error;
    } else throw error;
  }
}

async function main(): Promise<void> {
  const condition = new asyncio.Condition();
  const tasks = [..."ab"].map((name) => asyncio.create_task(waiter(condition, name)));
  await asyncio.sleep(1);
  await condition.acquire();
  condition.notify(1);
  at(tasks, 0).cancel();
  await asyncio.sleep(1);
  condition.release();
  print((await asyncio.gather(...tasks, { return_exceptions: true })).map((result) => repr(result)));
}

asyncio.run(main());
