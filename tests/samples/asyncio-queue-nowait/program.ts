import * as asyncio from "asyncio";
import { print, repr } from "python";

async function main(): Promise<void> {
  const queue = new asyncio.Queue<string>(1);
  try {
    queue.get_nowait();
  } catch (error) {
    if (error instanceof asyncio.QueueEmpty) {
      print(repr(error));
    } else throw error;
  }
  queue.put_nowait("a");
  try {
    queue.put_nowait("b");
  } catch (error) {
    if (error instanceof asyncio.QueueFull) {
      print(repr(error));
    } else throw error;
  }
  print(queue.full(), queue.get_nowait());
}

asyncio.run(main());
