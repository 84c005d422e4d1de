// Python: 2c1ad6bc03cb606ec3c8a215d9aee69c9cc8a03b11be413700a3864dbd256869
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

async function use(
  name: string,
  first: asyncio.Lock,
  second: asyncio.Lock,
): Promise<void> {
  await using _ = first;
  print(name, "has the first");
  await asyncio.sleep(1);
  await using __2 = second;
  print(name, "has both");
}

async function main(): Promise<void> {
  const oven = new asyncio.Lock(), mixer = new asyncio.Lock();
  try {
    await using __3 = asyncio.timeout(5);
    await asyncio.gather(
      use("Ada", oven, mixer), use("Ben", mixer, oven),
    );
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("they are still waiting");
  }
}

asyncio.run(main());
