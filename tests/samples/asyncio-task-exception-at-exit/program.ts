import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function fails(): Promise<never> {
  throw new ValueError("kept, but nobody asks");
}

let task!: asyncio.Task<unknown>;
async function main(): Promise<void> {
  task = asyncio.create_task(fails(), { name: "kept" });
  await asyncio.sleep(1);
  print("later");
}

asyncio.run(main());
print("end");
