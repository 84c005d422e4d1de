import * as asyncio from "asyncio";
import { TimeoutError, bound, float, print, repr } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let limit!: asyncio.Timeout;
  try {
    {
      await using entered = asyncio.timeout(1);
      limit = entered;
      print(limit, limit.when(), limit.expired());
      await asyncio.sleep(5);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print(repr(error), repr(error.__cause__), bound(limit, "limit").expired(), bound(limit, "limit"));
    } else throw error;
  }
  {
    await using entered_2 = asyncio.timeout(5);
    limit = entered_2;
    await asyncio.sleep(1);
  }
  print(limit.expired(), limit);
  {
    await using limit = asyncio.timeout_at(float(loop.time() + 3));
    limit.reschedule(float(loop.time() + 10));
    await asyncio.sleep(4);
    print(limit.when());
  }
  {
    await using limit = asyncio.timeout(null);
    print(limit, limit.when());
  }
  try {
    {
      await using limit = asyncio.timeout(1);
      limit.reschedule(float(loop.time() - 1));
      await asyncio.sleep(1);
    }
  } catch (error_2) {
    if (error_2 instanceof TimeoutError) {
      print("at once", loop.time());
    } else throw error_2;
  }
}

asyncio.run(main());
