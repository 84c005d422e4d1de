// Python: 1b12f10b14f704b534162e49996957f051bcb22522d8aad6572751ac53935a49
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
