// Python: ac11327d0d9c14f89ef73df2f208171b75ab0f689291eaa3c0fc8e69ee6b5b54
import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { ValueError, print } from "python";

const oven = asynccontextmanager(async function* oven(
  degrees: number,
): AsyncGenerator<number> {
  await asyncio.sleep(2);
  print("hot:", degrees);
  try {
    yield degrees;
  } finally {
    await asyncio.sleep(1);
    print("cold");
  }
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
