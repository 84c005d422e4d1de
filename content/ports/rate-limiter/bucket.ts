// Python: 9655adaf1c87b8e25ad5255ccfe4be88bc4cf28db85ff6630ff7572deb539807
import * as asyncio from "asyncio";
import * as time from "time";
import { deque } from "collections";
import {
  async_with, float, fmt, len, max, print, range,
} from "python";

/** At most `count` in any `period` seconds. */
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

async function request(
  number: number,
  limit: Limit,
  begin: number,
): Promise<void> {
  await using __2 = async_with(limit);
  const now = time.monotonic() - begin;
  print(`${fmt(now, ".1f")} s: request ${number}`);
}

async function main(): Promise<void> {
  const limit = new Limit(3, 5);
  const begin = time.monotonic();
  await asyncio.gather(
    ...[...range(8)].map(
      (n) => request(n, limit, float(begin)),
    ),
  );
}

asyncio.run(main());
