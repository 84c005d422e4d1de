// Python: aa94a967f16e4c463559c96aa326128c7caaa85d29523f0c272df45e8bd0f77a
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function main(): Promise<void> {
  try {
    await ask_mill();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("no flour:", error);
  }
  print("baking with what is left");
}

asyncio.run(main());
