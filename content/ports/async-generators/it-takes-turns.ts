// Python: 0c3daeed9a9b9275c42876fb9b388134d268772ad86ea50d489db920853c3d6a
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range } from "python";

async function* conveyor(
  rolls: number,
): AsyncGenerator<number> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  for await (const roll of conveyor(3)) {
    await asyncio.sleep(1);
    const now = time.perf_counter() - start;
    print(`roll ${roll} packed at ${fmt(now, ".0f")} s`);
  }
}

asyncio.run(main());
