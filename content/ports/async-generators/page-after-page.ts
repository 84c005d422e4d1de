// Python: c3a68f4f55450248870d0cb676d127cfaa09ebe1a1e04809166ca31bc1870937
import * as asyncio from "asyncio";
import { at, dict, iadd, print } from "python";

const pages = dict([
  [1, ["flour", "salt"]],
  [5, ["yeast", "milk"]],
  [8, ["sugar"]],
]);
const next_page = dict([[1, 5], [5, 8]]);

async function fetch_page(number: number): Promise<string[]> {
  await asyncio.sleep(1);
  print("fetched page", number);
  return at(pages, number);
}

async function items(): Promise<string[]> {
  let found: string[] = [];
  let number: number | null = 1;
  while (number != null) {
    found = iadd(found, await fetch_page(number));
    number = next_page.get(number);
  }
  return found;
}

async function main(): Promise<void> {
  for (const item of await items()) {
    print(item);
    if (item === "yeast") break;
  }
}

asyncio.run(main());
