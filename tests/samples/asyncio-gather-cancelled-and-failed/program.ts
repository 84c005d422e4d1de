import * as asyncio from "asyncio";
import { ValueError, print, raise_from, repr } from "python";

// A gather that was cancelled asks its children for their exceptions all the same, so none of them is reported.

async function stubborn(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error_2) {
    if (error_2 instanceof asyncio.CancelledError) {
      throw raise_from(new ValueError("instead of being cancelled"), null);
    } else throw error_2;
  }
}

async function gathers(): Promise<void> {
  try {
    await asyncio.gather(stubborn(), stubborn(), { return_exceptions: true });
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("cancelled", repr(error.__context__));
    } else throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(gathers());
  await asyncio.sleep(1);
  task.cancel();
  await task;
  await asyncio.sleep(1);
}

asyncio.run(main());
print("end");
