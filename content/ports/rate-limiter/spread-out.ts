// Python: c69531b91131a9a91eb929f74970662b62de75cce6192fe7875b72e2268f9a4e
import * as asyncio from "asyncio";
import * as time from "time";
import { deque } from "collections";
import {
  async_with, float, fmt, len, max, print, range,
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
async function request(
  number: number,
  limit: Limit,
): Promise<void> {
  await asyncio.sleep(number * 2);
  const asked = time.monotonic();
  await using __2 = async_with(limit);
  const waited = time.monotonic() - asked;
  print(`request ${number} waited ${fmt(waited, ".1f")} s`);
}

async function main(): Promise<void> {
  const limit = new Limit(3, 5);
  await asyncio.gather(
    ...[...range(5)].map((n) => request(n, limit)),
  );
}

asyncio.run(main());
