// Python: 4dd35ed638793f5881112599a09464b0e9fb5acb97f3d1f4061ee0632fb4b75e
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  print(name, "in");
  try {
    attempt: {
      try {
        await asyncio.sleep(seconds);
        if (name === "cake") throw new ValueError("burnt");
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        print(name, error);
        break attempt;
      }
      print(name, "out");
    }
  } finally {
    print(name, "oven off");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(bake("loaf", 2), bake("cake", 1));
  const task = asyncio.create_task(bake("roll", 9));
  await asyncio.sleep(1);
  task.cancel();
}

asyncio.run(main());
