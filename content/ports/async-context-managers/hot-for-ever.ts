// Python: 5efac8698d42e99b7efbf4a3c1c98e8974d5e418626fcfa6d9abed979a53917e
import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { ValueError, print } from "python";

const oven = asynccontextmanager(async function* oven(
  degrees: number,
): AsyncGenerator<number> {
  await asyncio.sleep(2);
  print("hot:", degrees);
  yield degrees;
  await asyncio.sleep(1);
  print("cold");
});

async function main(): Promise<void> {
  try {
    await using _ = oven(220);
    throw new ValueError("burnt");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}

asyncio.run(main());
