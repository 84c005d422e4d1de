import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
import * as functools from "functools";
import { getattr, print, range, tuple } from "python";

function blocking(name: string, n: number): string {
  for (const i of range(n)) {
    time.sleep(1);
    print(name, i);
  }
  return name;
}
const log: (readonly [unknown, number])[] = [];
function note(x: unknown): void {
  time.sleep(x as number);
  log.push(tuple(x, log.length));
}
async function main(): Promise<void> {
  print(await asyncio.gather(asyncio.to_thread(blocking, "a", 2), asyncio.to_thread(blocking, "b", 3)));
  const loop = asyncio.get_running_loop();
  await asyncio.gather(...(function* () { for (const n of tuple(3, 1, 2)) yield loop.run_in_executor(null, functools.partial(note, n)); })());
  print(log);
  function worker(done: unknown): void {
    time.sleep(1);
    const r = asyncio.run(sub());
    loop.call_soon_threadsafe(getattr(done, "set_result"), r);
  }
  async function sub(): Promise<string> {
    await asyncio.sleep(1);
    return threading.current_thread().name;
  }
  const done = loop.create_future();
  new threading.Thread({ target: worker, args: tuple(done), name: "other" }).start();
  print(await done);
  const q = new asyncio.Queue();
  function feed(): void {
    for (const i of range(3)) {
      time.sleep(0.5);
      loop.call_soon_threadsafe(q.put_nowait.bind(q), i);
    }
  }
  const t = new threading.Thread({ target: feed });
  t.start();
  for (const _ of range(3)) {
    print(await q.get(), t.is_alive());
  }
}
asyncio.run(main());
