// Python: 5b6ea65354f80cb1967c67dd3208ab65c6551381ceef9d00d786d175ddd8c519
import * as asyncio from "asyncio";
import { ConnectionError, Exception, isinstance, print } from "python";

async function ask(supplier: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  if (supplier !== "farm") {
    throw new ConnectionError(`${supplier}: no answer`);
  }
  return "eggs";
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    ask("mill", 1),
    ask("farm", 2),
    ask("dairy", 3),
    { return_exceptions: true },
  );
  const failed = answers.filter((a) => isinstance(a, Exception));
  print(
    answers.length - failed.length, "answered,", failed.length, "failed",
  );
}

asyncio.run(main());
