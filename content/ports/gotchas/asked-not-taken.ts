// Python: 7259f1369f6f5b3222c503514e65000c60c00c313bbb8469256bb842926191f3
import * as asyncio from "asyncio";
import { RuntimeError, TimeoutError, print } from "python";

function take_out(name: string): never {
  throw new RuntimeError(`${name} burnt it`);
}

async function use(
  name: string,
  oven: asyncio.Lock,
): Promise<void> {
  if (oven.locked()) {
    print(name, "waits a little");
    await asyncio.sleep(1);
  }
  await oven.acquire();
  print(name, "bakes");
  await asyncio.sleep(0.5);
  take_out(name);
  oven.release();
}

async function main(): Promise<void> {
  const oven = new asyncio.Lock();
  const results = await asyncio.gather(
    use("Ada", oven),
    use("Ben", oven),
    { return_exceptions: true },
  );
  print(results);
}

try {
  asyncio.run(asyncio.wait_for(main(), 5));
} catch (error) {
  if (!(error instanceof TimeoutError)) throw error;
  print("Ben is still waiting");
}
