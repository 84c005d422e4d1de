// Python: ea85af88d174113efe3b8a012d0f2c0575958fd48db76a56fe517dac4e3f2ffe
import * as asyncio from "asyncio";
import * as time from "time";
import {
  async_with, float, fmt, max, print, range, sub,
} from "python";

class Spaced {
  distance: number;
  next: number;
  lock: asyncio.Lock;
  constructor(distance: number) {
    this.distance = distance;
    this.next = 0;
    this.lock = new asyncio.Lock();
  }

  async __aenter__(): Promise<void> {
    await using _ = this.lock;
    const now = time.monotonic();
    await asyncio.sleep(
      max(0, float(sub(this.next, float(now)))),
    );
    this.next = float(time.monotonic() + this.distance);
  }

  async __aexit__(...error: unknown[]): Promise<void> {
    return;
  }
}

async function request(
  number: number,
  limit: Spaced,
  begin: number,
): Promise<void> {
  await using __2 = async_with(limit);
  const now = time.monotonic() - begin;
  print(`${fmt(now, ".1f")} s: request ${number}`);
  await asyncio.sleep(3);
}

async function main(): Promise<void> {
  const limit = new Spaced(2);
  const begin = time.monotonic();
  await asyncio.gather(
    ...[...range(4)].map(
      (n) => request(n, limit, float(begin)),
    ),
  );
}

asyncio.run(main());
