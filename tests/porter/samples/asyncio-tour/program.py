import asyncio
async def worker(name, queue):
    while True:
        item = await queue.get()
        print(name, "got", item)
        await asyncio.sleep(0.1)
        queue.task_done()
async def main():
    q = asyncio.Queue()
    for i in range(4):
        q.put_nowait(i)
    workers = [asyncio.create_task(worker(f"w{i}", q)) for i in range(2)]
    await q.join()
    for w in workers:
        w.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    print(results)
    print([type(r).__name__ for r in results])
    async def fail():
        await asyncio.sleep(0.1)
        raise ValueError("bad")
    try:
        await asyncio.gather(fail(), asyncio.sleep(1))
    except ValueError as e:
        print("caught", e)
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=1)
    except asyncio.TimeoutError:
        print("timed out")
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(t, t)) for t in (1, 2, 3)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    for coro in asyncio.as_completed([asyncio.sleep(0.3, "c"), asyncio.sleep(0.1, "a")]):
        print(await coro)
    lock = asyncio.Lock()
    async def critical(n):
        async with lock:
            print("in", n)
            await asyncio.sleep(0.1)
            print("out", n)
    await asyncio.gather(*(critical(i) for i in range(2)))
    sem = asyncio.Semaphore(2)
    async def limited(n):
        async with sem:
            await asyncio.sleep(1)
            return n * n
    print(await asyncio.gather(*[limited(n) for n in range(4)]))
    event = asyncio.Event()
    async def waiter():
        print("waiting")
        await event.wait()
        print("set!")
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0.5)
    event.set()
    await t
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail())
            tg.create_task(asyncio.sleep(5))
    except* ValueError as eg:
        print(eg.exceptions)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.2, lambda: fut.set_result("later"))
    print(await fut)
    task = asyncio.create_task(asyncio.sleep(1), name="sleeper")
    task.add_done_callback(lambda t: print("done", t.done()))
    await task
    print(round(loop.time(), 3) > 0)
asyncio.run(main())
