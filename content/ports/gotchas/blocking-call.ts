// Python: 7d343d04a31e43a21811a8a7b549a6bea5a31a2efe3ae9e0945ebdc7abc35fbb
import * as asyncio from "asyncio";
import * as time from "time";
import { print, range } from "python";

async function clock(): Promise<void> {
  for (const _ of range(3)) {
    await asyncio.sleep(1);
    print("tick");
  }
}

async function fetch(): Promise<void> {
  time.sleep(3);
  print("fetched");
}

async function main(): Promise<void> {
  await asyncio.gather(clock(), fetch());
}

asyncio.run(main());
