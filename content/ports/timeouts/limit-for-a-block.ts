// Python: 58f5dda9f341dd2274534df53d8f261b5563d2a678e17154c01475b618a9232f
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  try {
    await using _ = asyncio.timeout(3);
    await ask("mill", 1);
    await ask("orchard", 1);
    await ask("dairy", 5);
    print("never printed");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("three seconds are over");
  }
  print("main goes on");
}

asyncio.run(main());
