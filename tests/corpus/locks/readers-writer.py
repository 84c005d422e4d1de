import asyncio

class RWLock:
    """Many readers or one writer."""

    def __init__(self):
        self._readers = 0
        self._lock = asyncio.Lock()
        self._no_readers = asyncio.Event()
        self._no_readers.set()

    async def read(self, name, secs):
        async with self._lock:
            self._readers += 1
            self._no_readers.clear()
        print(f"{name} reads with {self._readers} reader(s)")
        await asyncio.sleep(secs)
        self._readers -= 1
        if not self._readers:
            self._no_readers.set()
        print(f"{name} done")

    async def write(self, name, secs):
        async with self._lock:
            await self._no_readers.wait()
            print(f"{name} writes alone")
            await asyncio.sleep(secs)
            print(f"{name} wrote")

async def main():
    rw = RWLock()
    await asyncio.gather(rw.read("r1", 1), rw.read("r2", 2), rw.write("w1", 1), rw.read("r3", 1))

asyncio.run(main())
