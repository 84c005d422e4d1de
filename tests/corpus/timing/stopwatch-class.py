import asyncio
import time

class Stopwatch:
    def __init__(self):
        self._start = time.perf_counter()
        self.laps = []

    def lap(self, label):
        now = time.perf_counter()
        self.laps.append((label, now - self._start))
        self._start = now

    def report(self):
        print(f"{'lap':<10}|{'secs':>8}")
        print("-" * 10 + "+" + "-" * 8)
        for label, secs in self.laps:
            print(f"{label:<10}|{secs:>8.3f}")
        print(f"{'total':<10}|{sum(s for _, s in self.laps):>8.3f}")

async def main():
    watch = Stopwatch()
    await asyncio.sleep(0.125)
    watch.lap("parse")
    await asyncio.sleep(1.5)
    watch.lap("download")
    watch.lap("nothing")
    await asyncio.gather(asyncio.sleep(0.25), asyncio.sleep(0.75))
    watch.lap("both")
    watch.report()

asyncio.run(main())
