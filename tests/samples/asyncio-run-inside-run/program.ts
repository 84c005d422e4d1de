import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function inner(): Promise<number> {
  return 1;
}

async function main(): Promise<void> {
  const coro = inner();
  try {
    asyncio.run(coro);
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  coro.close();
}

asyncio.run(main());
