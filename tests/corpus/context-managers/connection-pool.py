import asyncio
from contextlib import asynccontextmanager

class Pool:
    def __init__(self, size):
        self._free = asyncio.Queue()
        for i in range(size):
            self._free.put_nowait(f"conn-{i}")

    @asynccontextmanager
    async def acquire(self):
        conn = await self._free.get()
        try:
            yield conn
        finally:
            self._free.put_nowait(conn)

async def client(n, pool):
    async with pool.acquire() as c:
        print(f"client {n} uses {c}")
        await asyncio.sleep(1)
    return c

async def main():
    pool = Pool(2)
    used = await asyncio.gather(*(client(n, pool) for n in range(5)))
    print(used)

asyncio.run(main())
