// Python: a5e2cb8e7573ffcd90a36726176f7923da8389bdcb659230cba118c63ee5c1e2
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, tuple } from "python";

async function ask(supplier: string): Promise<string> {
  await asyncio.sleep(1);
  return supplier;
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const answers: string[] = [];
  for (const supplier of tuple("mill", "dairy", "farm")) {
    const task = asyncio.create_task(ask(supplier));
    answers.push(await task);
  }
  print(
    answers,
    `${fmt(time.perf_counter() - start, ".0f")} s`,
  );
}

asyncio.run(main());
