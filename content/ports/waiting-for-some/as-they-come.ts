// Python: cca98a4370ed03da02df015774d7d24088a911669527784a2911fb25ce65677c
import * as asyncio from "asyncio";
import { at, dict, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<number> {
  await asyncio.sleep(seconds);
  return seconds * 10;
}

async function main(): Promise<void> {
  const mills = dict([
    [asyncio.create_task(ask("Abbott", 3)), "Abbott"],
    [asyncio.create_task(ask("Bell", 1)), "Bell"],
    [asyncio.create_task(ask("Crane", 2)), "Crane"],
  ]);
  for await (const task of asyncio.as_completed(mills)) {
    print(at(mills, task), "asks", await task, "euros");
  }
}

asyncio.run(main());
