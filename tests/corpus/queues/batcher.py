import asyncio

async def batches(queue, size, wait):
    """Collect items into lists of `size`, or fewer if nothing comes for `wait` seconds."""
    batch = []
    while True:
        try:
            item = await asyncio.wait_for(queue.get(), wait)
        except TimeoutError:
            if batch:
                yield batch
                batch = []
            continue
        if item is StopAsyncIteration:
            break
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch

async def feed(q):
    for i in range(10):
        await q.put(i)
        await asyncio.sleep(1.5 if i == 4 else 0.1)
    await q.put(StopAsyncIteration)

async def main():
    q = asyncio.Queue()
    t = asyncio.create_task(feed(q))
    async for b in batches(q, 3, 0.5):
        print(b, "at", round(asyncio.get_running_loop().time(), 2))
    await t

asyncio.run(main())
