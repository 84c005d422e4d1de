import * as asyncio from "asyncio";
import { RuntimeError, StopAsyncIteration, StopIteration, print, repr } from "python";

async function* first(): AsyncGenerator<number> {
  yield 1;
  throw new StopAsyncIteration("mine");
}

async function* second(): AsyncGenerator<number> {
  yield 1;
  throw new StopIteration("mine");
}

async function main(): Promise<void> {
  for (const make of [first, second]) {
    try {
      for await (const value of make()) {
        print(value);
      }
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error, repr(error.__cause__));
      } else throw error;
    }
  }
}

asyncio.run(main());
