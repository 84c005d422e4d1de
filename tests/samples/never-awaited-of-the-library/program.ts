import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
  asyncio.sleep(1);
  const x = asyncio.sleep(2);
  const q = new asyncio.Queue<number>();
  const y = q.get();
  print(x == null);
  q.put(3);
  async function sub(): Promise<void> {
    asyncio.run(sub2());
  }
  async function sub2(): Promise<void> {
  }
  try {
    await sub();
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  asyncio.gather;
}

asyncio.run(main());
