import * as asyncio from "asyncio";
import { ValueError, print } from "python";

function bad(text: string): never {
  throw new ValueError(text);
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(bad, "soon");
  loop.call_later(1, bad, "later");
  await asyncio.sleep(2);
  print("goes on");
}

asyncio.run(main());
