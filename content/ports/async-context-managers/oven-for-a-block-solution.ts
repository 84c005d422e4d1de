// Python: 7c20b29a20d7964940d3fd0de491772160c3636a7df04a9d4ce605b5e608a46c
import * as asyncio from "asyncio";
import { ValueError, async_with, print } from "python";

class Oven {
  async __aenter__(): Promise<Oven> {
    await asyncio.sleep(2);
    print("hot");
    return this;
  }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<void> {
    await asyncio.sleep(1);
    print("cold");
  }
}

async function bake(): Promise<never> {
  throw new ValueError("burnt");
}

async function main(): Promise<void> {
  await using _ = async_with(new Oven());
  await bake();
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
  throw error;
}
