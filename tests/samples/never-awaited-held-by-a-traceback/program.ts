import * as asyncio from "asyncio";
import { type Dict, at, dict, print } from "python";

async function fetch(): Promise<Dict<string, number>> {
  await asyncio.sleep(1);
  return dict({ x: 1 });
}

async function main(): Promise<void> {
  const data = fetch();
  print(at(data, "x"));
}

asyncio.run(main());
