// Python: e47e2d503d94a5bcd4ccc986e358ffa864616b6563f4f5105f38fdc8f29aeabb
import * as asyncio from "asyncio";
import { RuntimeError, TimeoutError, print } from "python";

async function use(name: string, oven: asyncio.Lock): Promise<never> {
  if (oven.locked()) {
    print(name, "waits a little");
    await asyncio.sleep(1);
  }
  await oven.acquire();
  print(name, "bakes");
  await asyncio.sleep(0.5);
  throw new RuntimeError(`${name} burnt it`);
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
  if (error instanceof TimeoutError) {
    print("Ben is waiting still");
  } else throw error;
}
