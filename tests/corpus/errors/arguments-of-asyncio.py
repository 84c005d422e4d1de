import asyncio


def show(f):
    try:
        print("made", f())
    except TypeError as e:
        print(e)


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    show(lambda: asyncio.Queue(1, 2))
    show(lambda: asyncio.Queue(size=1))
    show(lambda: asyncio.Queue(maxsize=1, loop=loop))
    show(lambda: asyncio.PriorityQueue(1, 2, 3))
    show(lambda: asyncio.Lock(1))
    show(lambda: asyncio.Lock(loop=loop))
    show(lambda: asyncio.Event(True))
    show(lambda: asyncio.Condition(1, 2))
    show(lambda: asyncio.Semaphore(1, 2))
    show(lambda: asyncio.BoundedSemaphore(1, 2))
    show(lambda: asyncio.Barrier())
    show(lambda: asyncio.Barrier(1, 2))
    show(lambda: asyncio.TaskGroup(3))
    show(lambda: asyncio.Runner(True))
    show(lambda: asyncio.sleep())
    show(lambda: asyncio.sleep(1, 2, 3))
    show(lambda: asyncio.sleep(1, loop=loop))
    show(lambda: asyncio.sleep(1, delay=2))
    show(lambda: asyncio.wait_for(1))
    show(lambda: asyncio.wait_for())
    show(lambda: asyncio.wait_for(1, 2, 3))
    show(lambda: asyncio.wait())
    show(lambda: asyncio.wait([], 3))
    show(lambda: asyncio.as_completed([], 3))
    show(lambda: asyncio.as_completed())
    show(lambda: asyncio.gather(loop=loop))
    show(lambda: asyncio.gather(1, 2, return_exception=True))
    show(lambda: asyncio.shield())
    show(lambda: asyncio.shield(1, 2))
    show(lambda: asyncio.timeout())
    show(lambda: asyncio.timeout(1, 2))
    show(lambda: asyncio.timeout_at())
    show(lambda: asyncio.create_task())
    show(lambda: asyncio.create_task(1, 2))
    show(lambda: asyncio.ensure_future())
    show(lambda: asyncio.run())
    show(lambda: asyncio.run(1, 2))
    show(lambda: asyncio.to_thread())
    show(lambda: asyncio.run_coroutine_threadsafe(1))
    show(lambda: asyncio.new_event_loop(1))
    ev = asyncio.Event()
    show(lambda: ev.set(1))
    show(lambda: ev.wait(1))
    q = asyncio.Queue()
    show(lambda: q.put())
    show(lambda: q.put_nowait())
    show(lambda: q.get(1))
    show(lambda: q.get(timeout=1))
    show(lambda: q.join(1))
    sem = asyncio.Semaphore(1)
    show(lambda: sem.acquire(1))
    show(lambda: sem.release(2))
    lock = asyncio.Lock()
    show(lambda: lock.acquire(timeout=1))
    cond = asyncio.Condition()
    show(lambda: cond.wait_for())
    show(lambda: cond.wait(1))
    bar = asyncio.Barrier(1)
    show(lambda: bar.wait(1))
    async with asyncio.TaskGroup() as tg:
        show(lambda: tg.create_task())
        show(lambda: tg.create_task(1, 2))
    async with asyncio.timeout(1) as cm:
        show(lambda: cm.reschedule())
        show(lambda: cm.when(1))


asyncio.run(main())
