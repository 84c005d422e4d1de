// Python: a224861a3b209989ebdc5942835ebbddd20a9487cd2a8f26d93b9b2f1370f02d
import * as asyncio from "asyncio";
import {
  TimeoutError, bound, f, float, print, tuple,
} from "python";

async function listen(pause: number): Promise<string> {
  await asyncio.sleep(pause);
  return f`after ${pause} s`;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let limit!: asyncio.Timeout;
  try {
    await using entered = asyncio.timeout(2);
    limit = entered;
    for (const pause of tuple(1, 1.5, 4)) {
      const words = await listen(pause);
      print("customer speaks", words);
      limit.reschedule(float(loop.time() + 2));
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("two seconds of silence, hanging up");
  }
  print("expired:", bound(limit, "limit").expired());
}

asyncio.run(main());
