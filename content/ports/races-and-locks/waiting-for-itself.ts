// Python: 2c27588c133c70fb8dbaf51c3090195d08fa3710a5092a29bcc3eb103346f1c4
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await using _ = lock;
  print("locked:", lock.locked());
  try {
    await using __2 = asyncio.timeout(1);
    await using __3 = lock;
    print("never printed");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("I am waiting for myself");
  }
}

asyncio.run(main());
