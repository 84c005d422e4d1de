// Python: e8b8bbd98638a6e5e109b65a7a9f023d643ecfc055b0d7893df31fb519476079
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function main(): Promise<void> {
  const shelves = new asyncio.BoundedSemaphore(2);
  await shelves.acquire();
  shelves.release();
  try {
    shelves.release();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}

asyncio.run(main());
