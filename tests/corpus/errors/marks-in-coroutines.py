import asyncio, traceback, logging, sys
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(message)s")
async def fetch(n):
    await asyncio.sleep(0.1)
    if n == 2:
        raise ConnectionError(f"no {n}")
    return n * 10
async def worker(q):
    while True:
        n = await q.get()
        try:
            r = await fetch(n)
            print("got", r)
        except ConnectionError:
            logging.exception("worker")
        finally:
            q.task_done()
async def deep(n):
    if n == 0:
        return [][0]
    return await deep(n - 1)
async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(2), name="two")
        tg.create_task(fetch(3))
async def main():
    q = asyncio.Queue()
    for i in range(1, 4): q.put_nowait(i)
    w = asyncio.create_task(worker(q))
    await q.join()
    w.cancel()
    try:
        await deep(3)
    except IndexError as e:
        print("".join(traceback.format_exception(e)))
    try:
        await group()
    except* ConnectionError as eg:
        for e in eg.exceptions:
            print("".join(traceback.format_tb(e.__traceback__)))
    r = await asyncio.gather(fetch(2), fetch(1), return_exceptions=True)
    print("".join(traceback.format_exception(r[0])), end="")
    t = asyncio.create_task(fetch(2))
    done, _ = await asyncio.wait([t])
    try: t.result()
    except ConnectionError: print(traceback.format_exc())
    a, b = await fetch(1), await fetch(2)
try:
    asyncio.run(main())
except ConnectionError:
    print(traceback.format_exc().splitlines()[-3:])
