// Python: ad8122a795226281a89a5f7b5758ef6f2f58b87df55fce932b83aa956172cb02
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(ask_mill());
  await asyncio.sleep(3);
  print("it failed two seconds ago");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("now I know:", error);
  }
}

asyncio.run(main());
