import * as asyncio from "asyncio";
import { print } from "python";

async function main(): Promise<void> {
  print("waiting for ever");
  await asyncio.get_running_loop().create_future();
}

asyncio.run(main());
