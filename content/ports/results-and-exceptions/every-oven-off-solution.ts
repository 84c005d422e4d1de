// Python: f18cae32b3e273087f31924e08ecbaff0fc54af2650a554893681687412cd3e2
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  print(name, "in");
  try {
    await asyncio.sleep(seconds);
    if (name === "cake") throw new ValueError("burnt");
    print(name, "out");
  } finally {
    print(name, "oven off");
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    bake("loaf", 2),
    bake("cake", 1),
    { return_exceptions: true },
  );
}

asyncio.run(main());
