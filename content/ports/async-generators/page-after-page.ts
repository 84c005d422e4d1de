// Python: 31a917b59d83914e80a2401005667b78142ed07c60e50b02027b5f59e3c1efed
import * as asyncio from "asyncio";
import { at, iadd, print, range } from "python";

const pages = [["flour", "salt"], ["yeast", "milk"], ["sugar"]];

async function fetch_page(number: number): Promise<string[]> {
  await asyncio.sleep(1);
  print("fetched page", number);
  return at(pages, number);
}

async function items(): Promise<string[]> {
  let found: string[] = [];
  for (const number of range(pages.length)) {
    found = iadd(found, await fetch_page(number));
  }
  return found;
}

async function main(): Promise<void> {
  for (const item of await items()) {
    print(item);
    if (item === "yeast") {
      break;
    }
  }
}

asyncio.run(main());
