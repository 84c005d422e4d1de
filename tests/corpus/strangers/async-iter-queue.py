import asyncio

class Channel:
    _END = object()
    def __init__(self, size=0): self._q = asyncio.Queue(size); self.closed = False
    async def send(self, item):
        if self.closed: raise RuntimeError("closed channel")
        await self._q.put(item)
    async def close(self):
        self.closed = True
        await self._q.put(self._END)
    def __aiter__(self): return self
    async def __anext__(self):
        item = await self._q.get()
        if item is self._END:
            await self._q.put(item)
            raise StopAsyncIteration
        return item

async def stage(src, dst, fn):
    async for x in src:
        r = fn(x)
        if asyncio.iscoroutine(r): r = await r
        await dst.send(r)
    await dst.close()

async def slow_double(x):
    await asyncio.sleep(0.1)
    return x * 2

async def main():
    a, b, c = Channel(), Channel(1), Channel(1)
    asyncio.create_task(stage(a, b, lambda x: x + 1))
    asyncio.create_task(stage(b, c, slow_double))
    for i in range(4): await a.send(i)
    await a.close()
    loop = asyncio.get_event_loop()
    t0 = loop.time()
    async for out in c:
        print(out, f"{loop.time() - t0:.1f}")
    try:
        await a.send(1)
    except RuntimeError as e:
        print(type(e).__name__, e, sep=": ")

asyncio.run(main())
