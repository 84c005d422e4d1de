import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function work(): Promise<number> {
  return 1;
}

async function main(): Promise<void> {
  const coro = work();
  print(await coro);
  try {
    await coro;
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
