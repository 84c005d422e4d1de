import * as asyncio from "asyncio";
import { KeyError, TimeoutError, ValueError, f, print, repr, tuple } from "python";

// A frame that an exception has left keeps its variables as long as the exception lives: so long a failed task is not gone.

async function fails(text: string): Promise<never> {
  throw new KeyError(text);
}

async function keeps_it(): Promise<void> {
  const task = asyncio.create_task(fails("kept by the frame"));
  await asyncio.sleep(1);
  throw new ValueError(`with ${task.get_name()}`);
}

async function lets_it_go(): Promise<void> {
  let task: asyncio.Task<unknown> | null = asyncio.create_task(fails("let go before"));
  await asyncio.sleep(1);
  task = null;
  print("let go");
  throw new ValueError(f`without ${task}`);
}

async function times_out(): Promise<void> {
  await using _ = asyncio.timeout(1);
  const task = asyncio.create_task(fails("kept by the frame that was cancelled"));
  await asyncio.sleep(5);
  print(task);
}

async function main(): Promise<never> {
  for (const worker of tuple(keeps_it, lets_it_go, times_out)) {
    try {
      await worker();
    } catch (error) {
      if (error instanceof ValueError || error instanceof TimeoutError) {
        print("caught", repr(error));
        await asyncio.sleep(1);
        print("still handled");
      } else throw error;
    }
    await asyncio.sleep(1);
    print("over");
  }
  const task = asyncio.create_task(fails("kept until the end"));
  await asyncio.sleep(1);
  throw new ValueError(`uncaught, with ${task.get_name()}`);
}

asyncio.run(main());
