import * as asyncio from "asyncio";
import { print } from "python";

async function tidy(name: string): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    print(name, "tidies up");
  }
}

async function stubborn(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      await asyncio.sleep(1);
      print("stubborn ends at", asyncio.get_running_loop().time());
    } else throw error;
  }
}

async function main(): Promise<void> {
  const keep = [asyncio.create_task(tidy("a")), asyncio.create_task(stubborn())];
  await asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
