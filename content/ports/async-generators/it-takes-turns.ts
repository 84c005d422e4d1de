// Python: bdaab54c040bf65d88ea6f1a0434f3e11a628d51a1dbdddc3e684ea07b4e2388
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range } from "python";

async function* conveyor(rolls: number): AsyncGenerator<number> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  for await (const roll of conveyor(3)) {
    await asyncio.sleep(1);
    print(`roll ${roll} packed at ${fmt(time.perf_counter() - start, ".0f")} s`);
  }
}

asyncio.run(main());
