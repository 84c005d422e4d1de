import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import { TimeoutError, ValueError, print, range } from "python";
import * as threading from "threading";
import * as time from "time";

const request = new contextvars.ContextVar("request", { default: "none" });

function blocking(name: string, seconds: number) {
  print(name, "starts in", threading.current_thread().name, request.get());
  time.sleep(seconds);
  print(name, "half way", time.monotonic());
  time.sleep(seconds);
  print(name, "ends", time.monotonic());
  return name.toUpperCase();
}

function failing() {
  time.sleep(0.25);
  throw new ValueError("from a thread");
}

function quick(x: number) {
  print("quick", x);
  return x * 2;
}

async function ticker() {
  for (const i of range(5)) {
    print("tick", i);
    await asyncio.sleep(0.5);
  }
}

async function main() {
  request.set("r1");
  const tick = asyncio.create_task(ticker());
  print("one:", await asyncio.to_thread(blocking, "one", 0.5));
  const results = await asyncio.gather(
    asyncio.to_thread(blocking, "a", 1),
    asyncio.to_thread(blocking, "b", 0.5),
    asyncio.to_thread(blocking, "c", 0.5),
  );
  print(results);
  try {
    await asyncio.to_thread(failing);
  } catch (error) {
    if (error instanceof ValueError) print("caught", error);
    else throw error;
  }
  const loop = asyncio.get_running_loop();
  let future: asyncio.Future<unknown> = loop.run_in_executor(null, quick, 4);
  print("submitted", future.done());
  print(await future);
  future = loop.run_in_executor(null, blocking, "d", 0.1);
  print("submitted d");
  print(await future);
  try {
    await using _limit = asyncio.timeout(0.3);
    await asyncio.to_thread(blocking, "late", 0.2);
  } catch (error) {
    if (error instanceof TimeoutError) print("timed out", loop.time());
    else throw error;
  }
  await tick;
  print("end of main", loop.time());
}

asyncio.run(main());
print("after run", time.monotonic(), threading.current_thread().name, threading.main_thread().name);
