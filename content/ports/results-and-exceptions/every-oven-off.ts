// Python: 55e38ed9373e77faf3ba8831ca0d3e89625a7f85d5669fadd079797b77ce91fc
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  print(name, "in");
  await asyncio.sleep(seconds);
  if (name === "cake") throw new ValueError("burnt");
  print(name, "out");
  print(name, "oven off");
}

async function main(): Promise<void> {
  await asyncio.gather(
    bake("loaf", 2),
    bake("cake", 1),
    { return_exceptions: true },
  );
}

asyncio.run(main());
