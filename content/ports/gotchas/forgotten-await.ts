// Python: 40a100bc4d67da5c227678c41e06f266040fd50524d31e333f874017a7f7ca18
import * as asyncio from "asyncio";
import { eq, print, truth } from "python";

async function bake(): Promise<string> {
  await asyncio.sleep(1);
  return "a loaf";
}

async function main(): Promise<void> {
  const loaf = bake();
  if (truth(loaf)) {
    print("there is a loaf");
  }
  print(eq(loaf, "a loaf"));
  loaf.close();
}

asyncio.run(main());
