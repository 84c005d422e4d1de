import * as asyncio from "asyncio";
import { TimeoutError, ValueError, print, repr } from "python";

async function work(): Promise<string> {
  await asyncio.sleep(2);
  print("work done");
  return "result";
}

async function failing(): Promise<never> {
  await asyncio.sleep(1);
  throw new ValueError("inside");
}

async function main(): Promise<void> {
  const inner = asyncio.create_task(work());
  const outer = asyncio.shield(inner);
  await asyncio.sleep(1);
  outer.cancel();
  try {
    await outer;
  } catch (error_2) {
    if (error_2 instanceof asyncio.CancelledError) {
      print("cancelled", inner.done(), inner.cancelled());
    } else throw error_2;
  }
  print(await inner);
  const shielded = asyncio.shield(inner);
  print(shielded === inner);
  try {
    await asyncio.shield(failing());
  } catch (error) {
    if (error instanceof ValueError) {
      print(repr(error));
    } else throw error;
  }
  const waiter = asyncio.create_task(asyncio.wait_for(asyncio.shield(failing()), 0.5));
  try {
    await waiter;
  } catch (error_3) {
    if (error_3 instanceof TimeoutError) {
      print("timeout");
    } else throw error_3;
  }
  await asyncio.sleep(2);
  print("end");
}

asyncio.run(main());
