// Python: fe3b21dd0405db5dff63be3f7a353610a77bf2fb75e79a8f22efca0352773220
import * as asyncio from "asyncio";
import * as time from "time";
import { deque } from "collections";
import {
  TimeoutError, async_with, at, float, fmt, len, max, print,
  range, tuple,
} from "python";

class Limit {
  count: number;
  period: number;
  begun: deque<number>;
  lock: asyncio.Lock;
  constructor(count: number, period: number) {
    this.count = count;
    this.period = period;
    this.begun = new deque<number>();
    this.lock = new asyncio.Lock();
  }

  async __aenter__(): Promise<void> {
    await using _ = this.lock;
    if (len(this.begun) === this.count) {
      const free_at = this.begun.popleft() + this.period;
      await asyncio.sleep(
        max(0, float(free_at - time.monotonic())),
      );
    }
    this.begun.append(time.monotonic());
  }

  async __aexit__(...error: unknown[]): Promise<void> {
    return;
  }
}
class Careful extends Limit {
  override async __aenter__(): Promise<void> {
    await using __2 = this.lock;
    if (len(this.begun) === this.count) {
      const free_at = at(this.begun, 0) + this.period;
      await asyncio.sleep(
        max(0, float(free_at - time.monotonic())),
      );
      this.begun.popleft();
    }
    this.begun.append(time.monotonic());
  }
}

async function main(): Promise<void> {
  for (const limit of tuple(
    new Limit(2, 10),
    new Careful(2, 10),
  )) {
    const begin = time.monotonic();
    for (const number of range(4)) {
      try {
        await using __3 = asyncio.timeout(
          number === 2 ? 3 : null,
        );
        await using __4 = async_with(limit);
        const now = time.monotonic() - begin;
        print(`${fmt(now, ".0f")} s: request ${number}`);
      } catch (error_2) {
        if (!(error_2 instanceof TimeoutError)) throw error_2;
        print(`request ${number} gave up`);
      }
    }
    print("--");
  }
}

asyncio.run(main());
