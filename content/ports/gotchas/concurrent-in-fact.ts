// Python: 536bc7280eb7d2660e89571c6d46e8f7610d5d5a8f03636547f0e68925cb6015
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, tuple } from "python";

async function ask(supplier: string): Promise<string> {
  await asyncio.sleep(1);
  return supplier;
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const tasks = [...tuple("mill", "dairy", "farm")].map(
    (supplier) => asyncio.create_task(ask(supplier)),
  );
  const answers = await (async () => {
    const result: string[] = [];
    for (const task of tasks) result.push(await task);
    return result;
  })();
  print(
    answers,
    `${fmt(time.perf_counter() - start, ".0f")} s`,
  );
}

asyncio.run(main());
