// Python: 99a587419600477f6027bf6e47beeecbc252fc0fa900ea2fde8a26f412267a51
import * as asyncio from "asyncio";
import { async_with, print } from "python";

class Oven {
  async __aenter__(): Promise<Oven> {
    print("oven warming up");
    await asyncio.sleep(2);
    print("oven hot");
    return this;
  }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<void> {
    print("oven cooling down");
    await asyncio.sleep(1);
    print("oven cold");
  }

  async bake(name: string): Promise<void> {
    await asyncio.sleep(3);
    print(name, "baked");
  }
}

async function main(): Promise<void> {
  {
    await using oven = async_with(new Oven());
    await oven.bake("loaf");
  }
  print("kitchen closed");
}

asyncio.run(main());
