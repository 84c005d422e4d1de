// Python: f29708084ed94247de94cd6aaa86387832dd7e853baa18b7873429d454148062
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "out");
}

async function main(): Promise<void> {
  const bread = asyncio.create_task(bake("bread", 3));
  const rolls = asyncio.create_task(bake("rolls", 2));
  await bread;
  await rolls;
  print("all out");
}

asyncio.run(main());
