import asyncio

class Stats:
    __slots__ = ("active", "peak")
    def __init__(self): self.active = self.peak = 0
    def __enter__(self):
        self.active += 1
        self.peak = max(self.peak, self.active)
        return self
    def __exit__(self, *exc):
        self.active -= 1

async def job(i, sem, stats):
    async with sem:
        with stats as s:
            print(f"job {i:02} start active={s.active}")
            await asyncio.sleep(0.1 * (i % 3 + 1))
    return i * i

async def main():
    stats, sem = Stats(), asyncio.Semaphore(3)
    squares = await asyncio.gather(*[job(i, sem, stats) for i in range(7)])
    print(squares, "peak", stats.peak)
    print(sem, sem.locked())
    try:
        stats.other = 1
    except AttributeError as e:
        print(type(e).__name__)
    bs = asyncio.BoundedSemaphore(1)
    await bs.acquire(); bs.release()
    try:
        bs.release()
    except ValueError as e:
        print(e)

asyncio.run(main())
