import * as asyncio from "asyncio";
import { StopIteration, print } from "python";

// What the interpreter raises outside of any frame has no traceback: the StopIteration that leaves a task, and what
// closing a generator finds that was closed before.

async function stops(): Promise<never> {
  throw new StopIteration(1);
}

async function* stubborn(): AsyncGenerator<number> {
  try {
    yield 1;
  } finally {
    yield 2;
  }
  yield 3;
}

const generator = stubborn();

async function main(): Promise<void> {
  asyncio.create_task(stops());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(await generator.__anext__());
  await generator.aclose();
}

asyncio.run(main());
