// Python: cb9dd9f790021a77c3cec5ed644118a3f439407ddbf30b0fc4bf6a863108e20b
import * as asyncio from "asyncio";
import { at, print, range } from "python";

const pages = [["flour", "salt"], ["yeast", "milk"], ["sugar"]];

async function fetch_page(number: number): Promise<string[]> {
  await asyncio.sleep(1);
  print("fetched page", number);
  return at(pages, number);
}

async function* items(): AsyncGenerator<string> {
  for (const number of range(pages.length)) {
    for (const item of await fetch_page(number)) {
      yield item;
    }
  }
}

async function main(): Promise<void> {
  for await (const item of items()) {
    print(item);
    if (item === "yeast") {
      break;
    }
  }
}

asyncio.run(main());
