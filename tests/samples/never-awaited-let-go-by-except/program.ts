import * as asyncio from "asyncio";
import { type Dict, TypeError, at, dict, print } from "python";

async function fetch(): Promise<Dict<string, number>> {
  await asyncio.sleep(1);
  return dict({ x: 1 });
}

async function inner(): Promise<void> {
  const data = fetch();
  print(at(data, "x"));
}

async function main(): Promise<void> {
  try {
    await inner();
  } catch (e) {
    if (e instanceof TypeError) {
      print("caught", e);
      await asyncio.sleep(1);
      print("leaving");
    } else throw e;
  }
  print("after");
  await asyncio.sleep(1);
}

asyncio.run(main());
