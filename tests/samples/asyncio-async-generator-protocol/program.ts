import * as asyncio from "asyncio";
import { StopAsyncIteration, TypeError, ValueError, print, repr } from "python";

async function* echo(): AsyncGenerator<unknown> {
  let received: unknown = null;
  while (true) {
    try {
      received = yield received;
      print("received", received);
    } catch (error) {
      if (error instanceof ValueError) {
        print("caught", repr(error));
        received = "recovered";
      } else throw error;
    }
  }
}

async function main(): Promise<void> {
  const generator = echo();
  print(await generator.__anext__());
  print(await generator.asend("hello"));
  print(await generator.athrow(new ValueError("thrown")));
  print(await generator.aclose());
  try {
    await generator.__anext__();
  } catch (error) {
    if (error instanceof StopAsyncIteration) {
      print(repr(error));
    } else throw error;
  }
  print(await generator.aclose());
  const fresh = echo();
  try {
    await fresh.asend(1);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
