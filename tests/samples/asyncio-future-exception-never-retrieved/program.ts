import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function main(): Promise<void> {
  let future: asyncio.Future<unknown> | null = asyncio.get_running_loop().create_future();
  future.set_exception(new ValueError("nobody asks"));
  future = null;
  await asyncio.sleep(1);
  print("later");
}

asyncio.run(main());
