// Python: 6a733cdd55f474c4c20243e1346e3d097b486630251c92f62b6ca81db88a5e2e
import * as asyncio from "asyncio";
import { print, range } from "python";

async function* conveyor(
  rolls: number,
): AsyncGenerator<string> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield `roll ${number}`;
  }
}

async function main(): Promise<void> {
  for await (const roll of conveyor(3)) {
    print("on the shelf:", roll);
  }
  print("conveyor empty");
}

asyncio.run(main());
