// Python: 4da37a5f5698fd1b460249e724e17cf19027720ebeb6837745269a37145cdeb0
import * as asyncio from "asyncio";
import { StopAsyncIteration, async_for, print } from "python";

class Conveyor {
  left: number;
  constructor(rolls: number) { this.left = rolls; }

  __aiter__(): Conveyor { return this; }

  async __anext__(): Promise<string> {
    if (this.left === 0) throw new StopAsyncIteration();
    await asyncio.sleep(1);
    this.left -= 1;
    return `roll, ${this.left} left`;
  }
}

async function main(): Promise<void> {
  for await (const roll of async_for(new Conveyor(3))) {
    print(roll);
  }
}

asyncio.run(main());
