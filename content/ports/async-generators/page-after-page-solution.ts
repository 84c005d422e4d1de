// Python: 5372fd0ae488a9f53ce289c2a37708f217b8f5cdf66fd7e93b75aafd14ea6f24
import * as asyncio from "asyncio";
import { at, dict, print } from "python";

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

async function* items(): AsyncGenerator<string> {
  let number: number | null = 1;
  while (number != null) {
    for (const item of await fetch_page(number)) {
      yield item;
    }
    number = next_page.get(number);
  }
}

async function main(): Promise<void> {
  for await (const item of items()) {
    print(item);
    if (item === "yeast") break;
  }
}

asyncio.run(main());
