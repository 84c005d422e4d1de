import asyncio
import random

random.seed(1234)

async def call(p):
    await asyncio.sleep(0.05)
    if random.random() < p:
        raise OSError("flaky")
    return random.randint(100, 999)

async def with_jitter(p, base=0.1, cap=2.0, tries=6):
    sleep = base
    for i in range(tries):
        try:
            return i + 1, await call(p)
        except OSError:
            sleep = min(cap, random.uniform(base, sleep * 3))
            print(f"   retry #{i + 1} after {sleep:.3f}s")
            await asyncio.sleep(sleep)
    raise OSError("all tries failed")

async def main():
    for p in (0.2, 0.5, 0.95):
        print(f"p={p}")
        try:
            print("  ", await with_jitter(p))
        except OSError as e:
            print("  ", e)

asyncio.run(main())
