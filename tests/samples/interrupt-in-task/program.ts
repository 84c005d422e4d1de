import * as asyncio from "asyncio";
import { KeyboardInterrupt, print } from "python";

async function interrupts() {
  await asyncio.sleep(0.5);
  throw new KeyboardInterrupt();
}

async function main() {
  const task = asyncio.create_task(interrupts());
  try {
    await asyncio.sleep(2);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print("cancelled", asyncio.get_running_loop().time());
    throw error;
  } finally {
    print("finally", task.done());
  }
}

try {
  asyncio.run(main());
} catch (error) {
  if (error instanceof KeyboardInterrupt) print("interrupted");
  else throw error;
}

async function direct() {
  throw new KeyboardInterrupt("direct");
}

try {
  asyncio.run(direct());
} catch (error) {
  if (error instanceof KeyboardInterrupt) print("interrupted", error);
  else throw error;
}

async function gathered() {
  try {
    await asyncio.gather(interrupts(), asyncio.sleep(5));
  } finally {
    print("gathered ends");
  }
}

asyncio.run(gathered());
