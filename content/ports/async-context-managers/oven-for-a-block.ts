// Python: 9a7b1427f6a6dc7be5eac5f2833682d62e8bd8fad57c76c21104b928c04c4d3d
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

class Oven {
  async warm_up(): Promise<void> {
    await asyncio.sleep(2);
    print("hot");
  }

  async cool_down(): Promise<void> {
    await asyncio.sleep(1);
    print("cold");
  }
}

async function bake(): Promise<never> {
  throw new ValueError("burnt");
}

async function main(): Promise<void> {
  const oven = new Oven();
  await oven.warm_up();
  await bake();
  await oven.cool_down();
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
  throw error;
}
