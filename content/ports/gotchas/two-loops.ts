// Python: 5309c9aa8de8aad8a8f196093ee124abb2e6f0f364b5bc3be25fbf26cd0283a4
import * as asyncio from "asyncio";
import { RuntimeError, at, print, str } from "python";

async function make(): Promise<asyncio.Future<unknown>> {
  return asyncio.get_running_loop().create_future();
}

async function use(
  future: asyncio.Future<unknown>,
): Promise<void> {
  await future;
}

const future = asyncio.run(make());
try {
  asyncio.run(use(future));
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print("got", at(str(error).split(" got "), 1));
}
