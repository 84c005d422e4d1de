// Python: ae8d7dec6c8621477c4aaf8278c9c84302449ff6a3bcc37616c47d0b26f85c12
import * as asyncio from "asyncio";
import { iter, print, range } from "python";

async function* conveyor(
  rolls: number,
): AsyncGenerator<number> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main(): Promise<void> {
  for (const number of iter(conveyor(3))) {
    print("on the shelf: roll", number);
  }
}

asyncio.run(main());
