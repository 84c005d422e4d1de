import asyncio

async def main():
    q = asyncio.Queue()
    for i in range(100):
        q.put_nowait(i)
    total = 0
    async def worker():
        nonlocal total
        while True:
            item = await q.get()
            total += item
            await asyncio.sleep(0)
            q.task_done()
    ws = [asyncio.create_task(worker()) for _ in range(3)]
    await q.join()
    assert total == sum(range(100)), total
    await q.join()
    for w in ws:
        w.cancel()
    try:
        q.task_done()
    except ValueError as e:
        print(total, e)

asyncio.run(main())
