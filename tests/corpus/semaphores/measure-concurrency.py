import asyncio

class Meter:
    def __init__(self):
        self.now = self.peak = 0
    async def __aenter__(self):
        self.now += 1
        self.peak = max(self.peak, self.now)
    async def __aexit__(self, *exc):
        self.now -= 1

async def job(sem, meter, i):
    async with sem, meter:
        await asyncio.sleep(0.1 + i % 3 * 0.05)
        return i * i

async def main():
    for limit in (1, 3, 10):
        sem, meter = asyncio.Semaphore(limit), Meter()
        t = asyncio.get_running_loop().time()
        out = await asyncio.gather(*[job(sem, meter, i) for i in range(12)])
        print(f"limit={limit:>2} peak={meter.peak:>2} time={asyncio.get_running_loop().time() - t:.2f} sum={sum(out)}")

asyncio.run(main())
