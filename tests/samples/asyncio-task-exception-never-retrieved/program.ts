import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function fails(): Promise<never> {
  throw new ValueError("nobody asks");
}

async function main(): Promise<void> {
  asyncio.create_task(fails(), { name: "lonely" });
  await asyncio.sleep(1);
  print("later");
}

asyncio.run(main());
