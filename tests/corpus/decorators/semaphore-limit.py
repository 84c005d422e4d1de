import asyncio
import functools

def limit(n):
    sem = None
    def deco(fn):
        @functools.wraps(fn)
        async def wrapper(*a, **k):
            nonlocal sem
            if sem is None:
                sem = asyncio.Semaphore(n)
            async with sem:
                return await fn(*a, **k)
        return wrapper
    return deco

class Api:
    def __init__(self, base):
        self.base = base

    @limit(2)
    async def get(self, path, *, delay=1.0):
        await asyncio.sleep(delay)
        print(f"{asyncio.get_running_loop().time():.1f} {self.base}{path}")
        return path.strip("/")

async def main():
    api = Api("http://x")
    print(await asyncio.gather(*(api.get(f"/{i}", delay=1 + i * 0.1) for i in range(5))))

asyncio.run(main())
