// Python: 0d4a4f561784f5dff8af7297c12ba0d8600ed4092300bd7d179d2ab8b4c040dd
import * as asyncio from "asyncio";
import * as time from "time";
import {
  type Dict, async_with, at, dict, float, max, print, set_at,
  sub,
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
const limits: Dict<string, Spaced> = dict();

function limit_for(customer: string): Spaced {
  if (!limits.has(customer)) {
    set_at(limits, customer, new Spaced(2));
  }
  return at(limits, customer);
}
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
