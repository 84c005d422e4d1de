// Python: 6ee43e6a6ac550523208d6ae64ca7682763af8560b8ff45411508876caebc70b
import * as asyncio from "asyncio";
import { at, print, range } from "python";

const pages = [["flour", "salt"], ["yeast", "milk"], ["sugar"]];

async function fetch_page(number: number): Promise<string[]> {
  await asyncio.sleep(1);
  print(`(page ${number} fetched)`);
  return at(pages, number);
}

async function* stock(): AsyncGenerator<string> {
  for (const number of range(pages.length)) {
    for (const item of await fetch_page(number)) {
      yield item;
    }
  }
}

async function main(): Promise<void> {
  for await (const item of stock()) {
    print(item);
    if (item === "yeast") break;
  }
}

asyncio.run(main());
