// Python: e8ed733b96b38e0e85cb235c33413a4374b1ae91f75ec5938437c9448089c88c
import * as asyncio from "asyncio";
import { RuntimeError, dict, print, set_at } from "python";

const guests = dict({ Ada: 1, Ben: 2 });

async function greet(): Promise<void> {
  try {
    for (const name of guests) {
      print("hello", name);
      await asyncio.sleep(1);
    }
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("greet:", error);
  }
}

async function arrive(): Promise<void> {
  await asyncio.sleep(0.5);
  set_at(guests, "Eve", 3);
}

async function main(): Promise<void> {
  await asyncio.gather(greet(), arrive());
}

asyncio.run(main());
