import asyncio
import time
from contextlib import asynccontextmanager

class TokenBucket:
    def __init__(self, rate: float, capacity: int):
        self.rate, self.capacity = rate, capacity
        self.tokens = float(capacity)
        self.updated = time.monotonic()

    def _refill(self):
        now = time.monotonic()
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    async def acquire(self, n=1):
        while True:
            self._refill()
            if self.tokens >= n:
                self.tokens -= n
                return
            await asyncio.sleep((n - self.tokens) / self.rate)

    @asynccontextmanager
    async def limit(self):
        await self.acquire()
        try:
            yield self
        finally:
            pass

async def call(i, bucket, t0):
    async with bucket.limit():
        print(f"call {i} at {time.monotonic() - t0:.1f}s")

async def main():
    bucket = TokenBucket(rate=2, capacity=2)
    t0 = time.monotonic()
    await asyncio.gather(*(call(i, bucket, t0) for i in range(6)))
    print(f"left: {bucket.tokens:.1f}")

asyncio.run(main())
