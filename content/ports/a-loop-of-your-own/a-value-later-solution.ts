// Python: 85427334a7f410a9a7994081ddf526d88e0de190e43bbb54437122c21a956981
import * as asyncio from "asyncio";
import { print } from "python";

async function after(
  seconds: number,
  value: string,
): Promise<unknown> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  loop.call_later(
    seconds,
    future.set_result.bind(future),
    value,
  );
  return await future;
}

async function main(): Promise<void> {
  print(await after(1, "bread"));
  const both = await asyncio.gather(
    after(2, "rolls"), after(1, "cake"),
  );
  print(both);
}

asyncio.run(main());
