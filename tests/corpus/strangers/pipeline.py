import asyncio
from typing import AsyncIterator

async def source(n: int) -> AsyncIterator[int]:
    for i in range(n):
        await asyncio.sleep(0.01)
        yield i

async def amap(f, it):
    async for x in it:
        yield f(x)

async def afilter(pred, it):
    async for x in it:
        if pred(x):
            yield x

async def batched(it, size):
    batch = []
    async for x in it:
        batch.append(x)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)

async def take(it, n):
    if n <= 0:
        return
    async for x in it:
        yield x
        n -= 1
        if not n:
            break

async def main():
    pipe = batched(amap(lambda x: x * x, afilter(lambda x: x % 2, source(15))), 3)
    async for b in pipe:
        print(b, sum(b))
    print([x async for x in take(source(100), 4)])
    print({x: y async for x, y in amap(lambda v: (v, str(v) * v), source(4))})
    total = 0
    async for x in source(5):
        if x == 3:
            continue
        total += x
    else:
        print("done", total)
    it = aiter(source(2))
    print(await anext(it), await anext(it), await anext(it, "end"))

asyncio.run(main())
