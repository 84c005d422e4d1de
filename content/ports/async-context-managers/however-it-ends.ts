// Python: 650ed03476c13a71f2c5665d90650d62c1ccdd55d26cbbce00f253a2fcc3e7c5
import * as asyncio from "asyncio";
import {
  RuntimeError, ValueError, async_with, print, repr,
} from "python";

class Oven {
  async __aenter__(): Promise<Oven> { return this; }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<boolean> {
    await asyncio.sleep(1);
    print("oven off, because of:", repr(error));
    return kind === ValueError;
  }
}

async function main(): Promise<void> {
  {
    await using _ = async_with(new Oven());
    print("all is well");
  }
  {
    await using __2 = async_with(new Oven());
    throw new ValueError("burnt");
  }
  print("burnt was swallowed");
  try {
    await using __3 = async_with(new Oven());
    throw new RuntimeError("fire");
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("fire was not:", error);
  }
}

asyncio.run(main());
