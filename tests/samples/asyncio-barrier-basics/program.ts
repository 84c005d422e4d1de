import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function comer(barrier: asyncio.Barrier, seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
  print("waiting", barrier.n_waiting);
  const place = await barrier.wait();
  print("through", place, asyncio.get_running_loop().time());
}

async function main(): Promise<void> {
  const barrier = new asyncio.Barrier(3);
  print(barrier.parties, barrier.n_waiting, barrier.broken);
  await asyncio.gather(...(function* () { for (const seconds of [1, 2, 3]) yield comer(barrier, seconds); })());
  try {
    new asyncio.Barrier(0);
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
