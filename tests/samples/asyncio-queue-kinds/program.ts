import * as asyncio from "asyncio";
import { print, range, str } from "python";

async function main(): Promise<void> {
  for (const kind of [asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue]) {
    const queue = new kind();
    for (const item of [3, 1, 2]) {
      await queue.put(item);
    }
    print(str(queue), await (async () => {
      const result: number[] = [];
      for (const _ of range(3)) result.push(await queue.get());
      return result;
    })());
  }
}

asyncio.run(main());
