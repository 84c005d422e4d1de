import * as asyncio from "asyncio";
import { TimeoutError, bound, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let outer!: asyncio.Timeout;
  let inner!: asyncio.Timeout;
  try {
    {
      await using entered = asyncio.timeout(1);
      outer = entered;
      try {
        await using entered_2 = asyncio.timeout(2);
        inner = entered_2;
        await asyncio.sleep(5);
      } catch (error) {
        if (error instanceof TimeoutError) {
          print("never");
        } else if (error instanceof asyncio.CancelledError) {
          print("inner sees a cancellation", bound(inner, "inner").expired());
          throw error;
        } else throw error;
      }
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("outer", bound(outer, "outer").expired(), loop.time());
    } else throw error;
  }
  try {
    {
      await using outer = asyncio.timeout(2);
      try {
        await using entered_3 = asyncio.timeout(1);
        inner = entered_3;
        await asyncio.sleep(5);
      } catch (error) {
        if (error instanceof TimeoutError) {
          print("inner", bound(inner, "inner").expired(), loop.time());
        } else throw error;
      }
      await asyncio.sleep(5);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("outer", loop.time());
    } else throw error;
  }
}

asyncio.run(main());
