import * as asyncio from "asyncio";
import { getattr, print, repr, str } from "python";

// `wait` takes the lock again before it ends. A second cancellation meanwhile comes after the first.

function history(error: unknown): string {
  const parts: string[] = [];
  while (error != null) {
    parts.push(repr(error));
    error = getattr(error, "__context__");
  }
  return str.join(" after ", parts);
}

async function waiter(condition: asyncio.Condition): Promise<void> {
  await using _ = condition;
  try {
    await condition.wait();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(asyncio.get_running_loop().time(), history(error), condition.locked());
    } else throw error;
  }
}

async function main(): Promise<void> {
  const condition = new asyncio.Condition();
  let task = asyncio.create_task(waiter(condition));
  await asyncio.sleep(0);
  {
    await using __2 = condition;
    task.cancel("first");
    await asyncio.sleep(1);
    task.cancel("second");
    await asyncio.sleep(1);
  }
  await task;

  task = asyncio.create_task(waiter(condition));
  await asyncio.sleep(0);
  {
    await using __3 = condition;
    condition.notify();
    await asyncio.sleep(1);
    task.cancel("only one");
    await asyncio.sleep(1);
  }
  await task;
}

asyncio.run(main());
