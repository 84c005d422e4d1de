// Python: 8b6c0aec2c2c80160edd742fa91c404579c3471c882475e465eb8933c8213893
import * as asyncio from "asyncio";
import * as time from "time";
import { defaultdict } from "collections";
import { at, fmt, print } from "python";

const PAUSE = 1;
const locks = new defaultdict<unknown, asyncio.Lock>(
  asyncio.Lock,
);
const begin = time.perf_counter();

async function fetch_politely(address: string): Promise<void> {
  const host = at(address.split("/"), 0);
  await using _ = at(locks, host);
  await asyncio.sleep(0.5);  // the request
  print(
    `${fmt(time.perf_counter() - begin, ".1f")} s: ${address}`,
  );
  await asyncio.sleep(PAUSE);
}

async function main(): Promise<void> {
  const addresses = [
    "mill.example/a",
    "mill.example/b",
    "mill.example/c",
    "farm.example/a",
    "farm.example/b",
  ];
  await asyncio.gather(
    ...addresses.map((a) => fetch_politely(a)),
  );
}

asyncio.run(main());
