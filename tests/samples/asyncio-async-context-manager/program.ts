import * as asyncio from "asyncio";
import { ValueError, async_with, print, repr } from "python";

class Door {
  swallow: boolean;
  constructor(swallow: boolean) {
    this.swallow = swallow;
  }

  async __aenter__(): Promise<Door> {
    await asyncio.sleep(1);
    print("opened");
    return this;
  }

  async __aexit__(kind: unknown, error: unknown, traceback: unknown): Promise<boolean> {
    await asyncio.sleep(1);
    print("closed after", repr(error));
    return this.swallow;
  }
}

async function main(): Promise<void> {
  {
    await using _ = async_with(new Door(false));
    print("inside");
  }
  {
    await using __2 = async_with(new Door(true));
    throw new ValueError("swallowed");
  }
  try {
    await using __3 = async_with(new Door(false));
    throw new ValueError("passed on");
  } catch (error) {
    if (error instanceof ValueError) {
      print(repr(error));
    } else throw error;
  }
  print(asyncio.get_running_loop().time());
}

asyncio.run(main());
