# What CPython keeps in private attributes, as programs that look under the bonnet read it.
import asyncio
import collections


async def main():
    lock = asyncio.Lock()
    semaphore = asyncio.Semaphore(1)
    event = asyncio.Event()
    condition = asyncio.Condition(lock)
    print(lock._waiters, semaphore._waiters, event._waiters, condition._waiters, condition._lock is lock)
    await lock.acquire()
    await semaphore.acquire()
    first = asyncio.create_task(lock.acquire())
    second = asyncio.create_task(lock.acquire())
    third = asyncio.create_task(semaphore.acquire())
    fourth = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    seen = lock._waiters
    print(len(seen), len(semaphore._waiters), len(event._waiters), type(seen).__name__)
    first.cancel()
    print(seen[0].cancelled(), seen[1].cancelled())
    await asyncio.sleep(0)
    print(len(seen), seen is lock._waiters)
    lock.release()
    semaphore.release()
    event.set()
    await asyncio.gather(second, third, fourth)
    print(seen, semaphore._waiters, event._waiters, lock.locked())

    queue = asyncio.Queue(1)
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(len(queue._getters), len(queue._putters), queue._format())
    queue.put_nowait(1)
    print(len(queue._getters), await getter)
    queue.put_nowait(2)
    putter = asyncio.create_task(queue.put(3))
    await asyncio.sleep(0)
    print(len(queue._putters), queue._format())
    putter.cancel()
    await asyncio.sleep(0)
    print(len(queue._putters))

    other = asyncio.Semaphore()
    other._waiters = collections.deque()
    other._waiters.append(asyncio.get_running_loop().create_future())
    print(repr(other).split(" [")[1], other.locked())

    failed = asyncio.get_running_loop().create_future()
    failed.set_exception(ValueError("seen"))
    print(failed._log_traceback)
    try:
        failed._log_traceback = True
    except ValueError as error:
        print(error)
    failed._log_traceback = False
    print(failed._log_traceback)


asyncio.run(main())
