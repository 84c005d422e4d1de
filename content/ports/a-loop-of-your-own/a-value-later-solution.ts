// Python: 6ede570941763bcc5bcabf199ae094782fdf2406c7d70bee4bc29f22639d0190
import * as asyncio from "asyncio";
import { print } from "python";

async function after(seconds: number, value: string): Promise<unknown> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  loop.call_later(seconds, future.set_result.bind(future), value);
  return await future;
}

async function main(): Promise<void> {
  print(await after(1, "bread"));
  const both = await asyncio.gather(after(2, "rolls"), after(1, "cake"));
  print(both);
}

asyncio.run(main());
