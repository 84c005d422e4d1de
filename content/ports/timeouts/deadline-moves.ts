// Python: b5ad8bc95d17867aee2b47fb8fc716131aad46cba9f85eab98f140a8d4b6cdc1
import * as asyncio from "asyncio";
import { TimeoutError, bound, f, print, tuple } from "python";

async function* customer(): AsyncGenerator<string> {
  for (const pause of tuple(1, 1.5, 4)) {
    await asyncio.sleep(pause);
    yield f`after ${pause} s`;
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let limit!: asyncio.Timeout;
  try {
    await using entered = asyncio.timeout(2);
    limit = entered;
    for await (const words of customer()) {
      print("customer speaks", words);
      limit.reschedule(loop.time() + 2);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("two seconds of silence, hanging up");
    } else throw error;
  }
  print("expired:", bound(limit, "limit").expired());
}

asyncio.run(main());
