import asyncio
from collections import deque

class SlidingWindow:
    def __init__(self, calls, per):
        self.calls, self.per = calls, per
        self.stamps = deque()
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        async with self.lock:
            while self.stamps and loop.time() - self.stamps[0] >= self.per:
                self.stamps.popleft()
            if len(self.stamps) >= self.calls:
                wait = self.per - (loop.time() - self.stamps[0])
                await asyncio.sleep(wait)
                self.stamps.popleft()
            self.stamps.append(loop.time())
        return self

    async def __aexit__(self, exc_type, exc, tb):
        return False

async def call(limiter, n):
    async with limiter:
        print(f"call {n} at {asyncio.get_running_loop().time():g}")

async def main():
    limiter = SlidingWindow(calls=2, per=1.0)
    await asyncio.gather(*(call(limiter, n) for n in range(6)))

asyncio.run(main())
