// Python: 34856b44f178f989f1c150645c484704c60b8eeb396436b429b022ee5ed5dcc3
import * as asyncio from "asyncio";
import * as time from "time";
import { async_with, float, max, print, sub } from "python";

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
const limit = new Spaced(2);

function limit_for(customer: string): Spaced { return limit; }
async function request(
  customer: string,
  number: number,
): Promise<void> {
  await using __2 = async_with(limit_for(customer));
  print(customer, number);
}

async function main(): Promise<void> {
  await asyncio.gather(
    request("Ada", 1), request("Ada", 2), request("Ada", 3),
    request("Ben", 1),
  );
}

asyncio.run(main());
