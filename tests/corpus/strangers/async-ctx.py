import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing

@asynccontextmanager
async def resource(name, fail=False):
    print("open", name)
    await asyncio.sleep(0.01)
    try:
        yield name.upper()
    except ValueError as e:
        print(name, "saw", e)
        if not fail:
            raise
    finally:
        print("close", name)

class Pool:
    def __init__(self, n): self._free = list(range(n)); self._sem = asyncio.Semaphore(n)
    @asynccontextmanager
    async def connection(self):
        await self._sem.acquire()
        c = self._free.pop()
        try:
            yield c
        finally:
            self._free.append(c)
            self._sem.release()

async def use(pool, i):
    async with pool.connection() as c:
        print(f"task {i} has conn {c}")
        await asyncio.sleep(0.1)

async def numbers():
    try:
        for i in range(100): yield i
    finally:
        print("numbers closed")

async def main():
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n)) for n in "xy"]
        stack.push_async_callback(asyncio.sleep, 0)
        print(names)
    async with resource("c", fail=True):
        raise ValueError("boom")
    try:
        async with resource("d"):
            raise ValueError("bang")
    except ValueError as e:
        print("outer", e)
    pool = Pool(2)
    await asyncio.gather(*(use(pool, i) for i in range(4)))
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n > 2: break
    print("end")

asyncio.run(main())
