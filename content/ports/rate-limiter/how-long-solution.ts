// Python: c7b6168d132beba3e85c2bb55e3a18454285232967cd08ea6a8a934add82c6a7
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

  async __aenter__(): Promise<number> {
    const asked = time.monotonic();
    {
      await using _ = this.lock;
      const now = time.monotonic();
      await asyncio.sleep(
        max(0, float(sub(this.next, float(now)))),
      );
      this.next = float(time.monotonic() + this.distance);
    }
    return float(time.monotonic() - asked);
  }

  async __aexit__(...error: unknown[]): Promise<void> {
    return;
  }
}
async function request(
  number: number,
  limit: Spaced,
): Promise<void> {
  await using waited = async_with(limit);
  print(`request ${number} waited ${fmt(waited, ".1f")} s`);
}

async function main(): Promise<void> {
  const limit = new Spaced(2);
  await asyncio.gather(
    ...[...range(3)].map((n) => request(n, limit)),
  );
}

asyncio.run(main());
