import * as asyncio from "asyncio";
import { FIRST_COMPLETED, type Future, ThreadPoolExecutor, as_completed, wait } from "concurrent.futures";
import { RuntimeError, TimeoutError, ValueError, contains, fmt, len, list, print, range, repr, round } from "python";
import * as threading from "threading";
import * as time from "time";

function fetch(name: string, seconds: number) {
  print(`${fmt(time.monotonic(), ".2f")} ${name} begins in ${threading.current_thread().name}`);
  time.sleep(seconds);
  print(`${fmt(time.monotonic(), ".2f")} ${name} ends`);
  if (name === "bad") throw new ValueError("bad one");
  return name;
}

const start = time.perf_counter();
{
  using pool = new ThreadPoolExecutor({ max_workers: 2 });
  const jobs: [string, number][] = [["a", 1], ["b", 0.5], ["c", 0.5], ["bad", 0.25]];
  const futures = jobs.map(([name, seconds]) => pool.submit(fetch, name, seconds));
  print("all submitted", futures.map((future) => future.done()), futures[3]?.cancel() && "cancelled");
  futures.push(pool.submit(fetch, "bad", 0.25));
  for (const future of as_completed(futures)) {
    if (future.cancelled()) print("was cancelled");
    else if (future.exception() !== null) print("failed", repr(future.exception()));
    else print("result", future.result());
  }
}
print("took", time.perf_counter() - start);

{
  using pool = new ThreadPoolExecutor(3, "named");
  print(list(pool.map(fetch, ["x", "y", "z", "w"], [0.3, 0.1, 0.2, 0.1])));
  const first: Future = pool.submit(time.sleep, 1);
  const second: Future = pool.submit(fetch, "second", 0.5);
  const [done, not_done] = wait([first, second], { return_when: FIRST_COMPLETED });
  print(len(done), len(not_done), contains(done, second));
  second.add_done_callback((future) => print("called at once", future.result()));
  first.add_done_callback((future) => print("called later", future.done(), threading.current_thread().name));
  try {
    first.result({ timeout: 0.1 });
  } catch (error) {
    if (error instanceof TimeoutError) print("timed out", repr(error), time.monotonic());
    else throw error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const pool = new ThreadPoolExecutor({ max_workers: 2 });
  {
    using _pool = pool;
    const tasks = list(range(4)).map((i) => loop.run_in_executor(pool, fetch, `job${i}`, 0.2 + i / 10));
    for (const earliest of asyncio.as_completed(tasks)) print("got", await earliest, round(loop.time(), 3));
  }
  loop.set_default_executor(new ThreadPoolExecutor({ max_workers: 1, thread_name_prefix: "mine" }));
  print(await asyncio.gather(...list(range(3)).map((i) => asyncio.to_thread(fetch, `t${i}`, 0.1))));
  const wrapped = asyncio.wrap_future(new ThreadPoolExecutor(1).submit(fetch, "wrapped", 0.3));
  try {
    await using _limit = asyncio.timeout(0.1);
    await wrapped;
  } catch (error) {
    if (error instanceof TimeoutError) print("given up", wrapped.cancelled());
    else throw error;
  }
  try {
    await loop.run_in_executor(null, fetch, "bad", 0.1);
  } catch (error) {
    if (error instanceof ValueError) print("caught", error);
    else throw error;
  }
  try {
    pool.submit(print);
  } catch (error) {
    if (error instanceof RuntimeError) print(error);
    else throw error;
  }
  await loop.shutdown_default_executor();
  try {
    await asyncio.to_thread(print);
  } catch (error) {
    if (error instanceof RuntimeError) print(error);
    else throw error;
  }
}

asyncio.run(main());
print("end", round(time.monotonic(), 3));
