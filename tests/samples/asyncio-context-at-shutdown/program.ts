import * as asyncio from "asyncio";
import { IndexError, KeyError, RuntimeError, StopAsyncIteration, ValueError, getattr, print, repr, str, tuple } from "python";

// While `run` cleans up after an error, that error is being handled around every task: what is raised there comes after it,
// what is only thrown into a coroutine does not.

function history(error: unknown): string {
  const parts: string[] = [];
  while (error != null) {
    parts.push(repr(error));
    error = getattr(error, "__context__");
  }
  return str.join(" after ", parts);
}

async function* numbers(): AsyncGenerator<number> {
  yield 1;
  yield 2;
}

async function shared(generator: AsyncIterable<number>): Promise<void> {
  try {
    for await (const number_ of generator) {
      print("got", number_);
      await asyncio.sleep(10);
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("cancelled:", history(error));
    } else throw error;
  }
  try {
    await generator.athrow(new ValueError("thrown in"));
  } catch (error) {
    if (error instanceof ValueError) {
      print("thrown in:", history(error));
    } else throw error;
  }
  try {
    await generator.__anext__();
  } catch (error) {
    if (error instanceof StopAsyncIteration) {
      print("ran out:", history(error));
    } else throw error;
  }
}

async function inside_a_handler(): Promise<void> {
  try {
    throw new KeyError("handled before the stop");
  } catch (outer) {
    if (outer instanceof KeyError) {
      try {
        await asyncio.sleep(10);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) {
          print("in the handler:", history(error));
        } else throw error;
      }
    } else throw outer;
  }
  try {
    throw new IndexError("raised after it");
  } catch (error) {
    if (error instanceof IndexError) {
      print("after the handler:", history(error));
    } else throw error;
  }
}

async function waits_for(coroutine: Promise<void>): Promise<void> {
  try {
    await asyncio.shield(asyncio.ensure_future(coroutine));
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("waited:", history(error));
    } else throw error;
  }
}

async function main(left_alone: Promise<void>): Promise<never> {
  const task = asyncio.create_task(left_alone);
  await asyncio.sleep(1);
  throw new RuntimeError("the end");
}

for (const work of tuple(shared(numbers()), inside_a_handler(), waits_for(asyncio.sleep(10)))) {
  try {
    asyncio.run(main(work));
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}
