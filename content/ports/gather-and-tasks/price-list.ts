// Python: aef1bbcf2f2ba8b36a3650f474732dea945faa792376b7890878cd3d614db7b7
import * as asyncio from "asyncio";
import { type Dict, dict, len, print } from "python";

async function price(item: unknown): Promise<number> {
  await asyncio.sleep(len(item) / 10);
  return len(item) * 3;
}

async function prices_of(items: string[]): Promise<Dict<unknown, unknown>> {
  return dict();
}

async function main(): Promise<void> {
  print(await prices_of(["cinnamon", "salt", "yeast"]));
}

asyncio.run(main());
