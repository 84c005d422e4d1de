// Python: e54d81556ddf1df088e175f07cd6014628af465262e932a4cb3409b5ddfabbba
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  if (supplier === "dairy") {
    throw new ConnectionError("no answer");
  }
  print(`${supplier}: yes`);
}

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(ask("farm", 1));
  group.create_task(ask("dairy", 2));
  group.create_task(ask("mill", 3));
}

asyncio.run(main());
