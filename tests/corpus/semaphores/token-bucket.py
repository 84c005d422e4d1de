import asyncio

class TokenBucket:
    def __init__(self, rate: float, capacity: int) -> None:
        self.rate = rate
        self.capacity = capacity
        self.tokens = float(capacity)
        self.updated: float | None = None

    def _refill(self) -> None:
        now = asyncio.get_running_loop().time()
        if self.updated is not None:
            self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    async def take(self, n: int = 1) -> None:
        self._refill()
        while self.tokens < n:
            await asyncio.sleep((n - self.tokens) / self.rate)
            self._refill()
        self.tokens -= n

async def main() -> None:
    bucket = TokenBucket(rate=2, capacity=3)
    loop = asyncio.get_running_loop()
    for i in range(7):
        await bucket.take()
        print(f"{loop.time():5.2f}s request {i} (tokens left {bucket.tokens:.1f})")

asyncio.run(main())
