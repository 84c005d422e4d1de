import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import * as functools from "functools";
import { ThreadPoolExecutor } from "concurrent.futures";
import { TypeError, print, type } from "python";

class Bell {
  __call__(name: unknown): unknown {
    print("ring", name);
    return name;
  }
}

/** Typed as what the library asks for: these programs pass what is none. */
function bell(): (name: unknown) => unknown {
  return new Bell() as never;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(bell(), "one");
  loop.call_later(1, bell(), "two");
  await asyncio.sleep(2);
  print(await asyncio.to_thread(bell(), "three"));
  loop.call_soon("abc" as never);
  await asyncio.sleep(0);
  try {
    await loop.run_in_executor(null, "abc" as never);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
  try {
    await asyncio.to_thread(5 as never);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
  const future = loop.create_future();
  const ring = new Bell();
  future.add_done_callback((done) => ring.__call__(done));
  future.cancel();
  await asyncio.sleep(0);
}

asyncio.run(main());
print(contextvars.copy_context().run(bell(), "four"));
try {
  functools.partial(3 as never);
} catch (error) {
  if (error instanceof TypeError) {
    print(error);
  } else throw error;
}
{
  using pool = new ThreadPoolExecutor();
  print(pool.submit(bell(), "five").result());
  print(type(pool.submit("abc" as never).exception()));
}
