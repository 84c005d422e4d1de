// Python: cb8d650a2e3acf4d07c850d3c1dc836f811c269847ec5fdc12ef0c73b6a2e1f8
import * as asyncio from "asyncio";
import { RuntimeError, print, str } from "python";

async function make(): Promise<asyncio.Future<unknown>> {
  return asyncio.get_running_loop().create_future();
}

async function use(future: asyncio.Future<unknown>): Promise<void> {
  await future;
}

const future = asyncio.run(make());
try {
  asyncio.run(use(future));
} catch (error) {
  if (error instanceof RuntimeError) {
    print(str(error).includes("attached to a different loop"));
  } else throw error;
}
