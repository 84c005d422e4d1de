// Python: 4b4f0ac60e1368d15b10244c5b08927272e9a370d845051a5de9c2409de1bbe1
import * as asyncio from "asyncio";
import {
  ConnectionError, Exception, isinstance, print,
} from "python";

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
    ask("mill", 1),
    ask("farm", 2),
    ask("dairy", 3),
    { return_exceptions: true },
  );
  const failed = answers.filter(
    (a) => isinstance(a, Exception),
  );
  print(
    answers.length - failed.length,
    "answered,",
    failed.length,
    "failed",
  );
}

asyncio.run(main());
