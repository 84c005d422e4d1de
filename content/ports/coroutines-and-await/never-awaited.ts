// Python: 58129c3cd62f37eb8ecac4b2005a175ce559275358ebba3118721748308f8f28
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<void> {
  print("baking", name);
}

async function main(): Promise<void> {
  print("open");
  bake("loaf");
  print("closed");
}

asyncio.run(main());
