import * as asyncio from "asyncio";
import * as collections from "collections";
import { ValueError, at, call, getattr, is_, len, print, repr, type_name } from "python";

// What CPython keeps in private attributes, as programs that look under the bonnet read it.

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  const semaphore = new asyncio.Semaphore(1);
  const event = new asyncio.Event();
  const condition = new asyncio.Condition(lock);
  print(getattr(lock, "_waiters"), getattr(semaphore, "_waiters"), getattr(event, "_waiters"), getattr(condition, "_waiters"), getattr(condition, "_lock") === lock);
  await lock.acquire();
  await semaphore.acquire();
  const first = asyncio.create_task(lock.acquire());
  const second = asyncio.create_task(lock.acquire());
  const third = asyncio.create_task(semaphore.acquire());
  const fourth = asyncio.create_task(event.wait());
  await asyncio.sleep(0);
  const seen = getattr(lock, "_waiters");
  print(len(seen), len(getattr(semaphore, "_waiters")), len(getattr(event, "_waiters")), type_name(seen));
  first.cancel();
  print(call(at(seen, 0), "cancelled"), call(at(seen, 1), "cancelled"));
  await asyncio.sleep(0);
  print(len(seen), is_(seen, getattr(lock, "_waiters")));
  lock.release();
  semaphore.release();
  event.set();
  await asyncio.gather(second, third, fourth);
  print(seen, getattr(semaphore, "_waiters"), getattr(event, "_waiters"), lock.locked());

  const queue = new asyncio.Queue<number>(1);
  const getter = asyncio.create_task(queue.get());
  await asyncio.sleep(0);
  print(len(getattr(queue, "_getters")), len(getattr(queue, "_putters")), call(queue, "_format"));
  queue.put_nowait(1);
  print(len(getattr(queue, "_getters")), await getter);
  queue.put_nowait(2);
  const putter = asyncio.create_task(queue.put(3));
  await asyncio.sleep(0);
  print(len(getattr(queue, "_putters")), call(queue, "_format"));
  putter.cancel();
  await asyncio.sleep(0);
  print(len(getattr(queue, "_putters")));

  const other = new asyncio.Semaphore();
  other._waiters = new collections.deque<asyncio.Future<unknown>>();
  getattr(other, "_waiters").append(asyncio.get_running_loop().create_future());
  print(at(repr(other).split(" ["), 1), other.locked());

  const failed = asyncio.get_running_loop().create_future();
  failed.set_exception(new ValueError("seen"));
  print(getattr(failed, "_log_traceback"));
  try {
    failed._log_traceback = true;
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
  failed._log_traceback = false;
  print(getattr(failed, "_log_traceback"));
}

asyncio.run(main());
