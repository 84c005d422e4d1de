// Python: 59c00e27a8883e2f3c0e5454a5727a61df4a2074d68cf56e374dd610952ae4d2
import * as asyncio from "asyncio";
import { print, range } from "python";

async function* conveyor(
  rolls: number,
): AsyncGenerator<number> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main(): Promise<void> {
  for await (const number of conveyor(3)) {
    print("on the shelf: roll", number);
  }
}

asyncio.run(main());
