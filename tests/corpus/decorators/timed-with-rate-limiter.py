import asyncio
import functools
import time


def timed(label=None):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            start = time.perf_counter()
            try:
                return await func(*args, **kwargs)
            finally:
                print(f"{label or func.__name__}: {time.perf_counter() - start:.1f}s")
        return wrapper
    return decorator


class RateLimiter:
    def __init__(self, calls, period):
        self.calls, self.period = calls, period
        self.stamps = []

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            self.stamps = [s for s in self.stamps if now - s < self.period]
            if len(self.stamps) < self.calls:
                self.stamps.append(now)
                return self
            await asyncio.sleep(self.period - (now - self.stamps[0]))

    async def __aexit__(self, *exc):
        return False


@timed("one call")
async def call(limiter, n):
    async with limiter:
        await asyncio.sleep(0.1)
        return n * n


@timed()
async def main():
    limiter = RateLimiter(2, 1.0)
    results = await asyncio.gather(*[call(limiter, n) for n in range(5)])
    print(results, call.__name__)


asyncio.run(main())
