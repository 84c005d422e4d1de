// Python: 44fc26774f807c34c6ffa9cf6fa2dad1a05e8eaac42f51c34c486f352a655abc
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  if (supplier !== "farm") {
    throw new ConnectionError(`${supplier}: no answer`);
  }
  return "eggs";
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    ask("mill", 1), ask("farm", 2), ask("dairy", 3),
  );
  print(answers.length, "answered, 0 failed");
}

asyncio.run(main());
