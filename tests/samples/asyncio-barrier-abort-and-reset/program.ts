import * as asyncio from "asyncio";
import { print, repr } from "python";

async function comer(barrier: asyncio.Barrier, name: string): Promise<void> {
  try {
    await using place = barrier;
    print(name, place);
  } catch (error) {
    if (error instanceof asyncio.BrokenBarrierError) {
      print(name, repr(error));
    } else throw error;
  }
}

async function main(): Promise<void> {
  const barrier = new asyncio.Barrier(2);
  const first = asyncio.create_task(comer(barrier, "first"));
  await asyncio.sleep(1);
  await barrier.reset();
  await first;
  const second = asyncio.create_task(comer(barrier, "second"));
  await asyncio.sleep(1);
  await barrier.abort();
  await second;
  await comer(barrier, "third");
  print(barrier.broken);
}

asyncio.run(main());
