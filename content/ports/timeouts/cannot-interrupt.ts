// Python: cc76cf837180acd32efd9ed37cd701e3f852cac21593a2fd9726b2c1e6ab4d05
import * as asyncio from "asyncio";
import * as time from "time";
import { TimeoutError, print } from "python";

async function knead(): Promise<void> {
  time.sleep(3);
  print("kneaded");
  await asyncio.sleep(1);
  print("never printed");
}

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(1);
    await knead();
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("one second, they said");
  }
}

asyncio.run(main());
