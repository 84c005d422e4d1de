// Python: 0529a3a2f22a2f3f79c1749666a4c3769b6acdd5b3b6cf4f2155ee00efa0bb7f
import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { print } from "python";

const oven = asynccontextmanager(async function* oven(
  degrees: number,
): AsyncGenerator<number> {
  print("warming up to", degrees);
  await asyncio.sleep(2);
  try {
    yield degrees;
  } finally {
    await asyncio.sleep(1);
    print("cold again");
  }
});

async function main(): Promise<void> {
  await using heat = oven(220);
  print("baking at", heat);
}

asyncio.run(main());
