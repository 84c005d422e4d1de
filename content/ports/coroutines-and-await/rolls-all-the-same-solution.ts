// Python: 26d5b3d150005963c92f2db5d5b8212faefc804d634784c6e142ec26f29fb6cb
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function bake_rolls(): Promise<void> {
  await asyncio.sleep(2);
  print("rolls out");
}

async function main(): Promise<void> {
  try {
    await ask_mill();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("no flour");
  }
  await bake_rolls();
}

asyncio.run(main());
