// Python: 80617b3dfd127b8f98ed9404fe58be026a722d23b32f540eb5a09d3d3e54c6ce
import * as asyncio from "asyncio";
import { print } from "python";

async function in_one(name: string): Promise<void> {
  await asyncio.sleep(2);
  print(name, "after one sleep of 2");
}

async function in_two(name: string): Promise<void> {
  await asyncio.sleep(1.5);
  print(name, "half way");
  await asyncio.sleep(1);
  print(name, "after 1.5 and 1");
}

async function main(): Promise<void> {
  await asyncio.gather(in_two("A"), in_one("B"));
}

asyncio.run(main());
