// Python: cfafd189f40764e70091de314f2ac6ccb2f7ffc5304548a47fd292790a773ab3
import * as asyncio from "asyncio";
import { ConnectionError, f, print } from "python";

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

async function ask_calmly(
  supplier: string,
  seconds: number,
): Promise<void> {
  try {
    await ask(supplier, seconds);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(f`${supplier}: ${error}`);
  }
}

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(ask_calmly("farm", 1));
  group.create_task(ask_calmly("dairy", 2));
  group.create_task(ask_calmly("mill", 3));
}

asyncio.run(main());
