import asyncio
import heapq
import itertools

class Scheduler:
    def __init__(self):
        self._heap = []
        self._seq = itertools.count()

    def at(self, when, job, *args):
        heapq.heappush(self._heap, (when, next(self._seq), job, args))

    async def run(self):
        loop = asyncio.get_running_loop()
        start = loop.time()
        while self._heap:
            when, _, job, args = heapq.heappop(self._heap)
            delay = start + when - loop.time()
            if delay > 0:
                await asyncio.sleep(delay)
            print(f"[{loop.time() - start:5.2f}]", end=" ")
            result = job(*args)
            if asyncio.iscoroutine(result):
                await result

async def slow_job(name):
    print(name, "begins", end="... ")
    await asyncio.sleep(1)
    print("ends")

async def main():
    s = Scheduler()
    s.at(2, print, "second")
    s.at(1, slow_job, "slow")
    s.at(2, print, "second again")
    s.at(1.5, print, "late because of slow")
    s.at(0, print, "first")
    await s.run()

asyncio.run(main())
