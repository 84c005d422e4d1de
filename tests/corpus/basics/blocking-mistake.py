import asyncio
import time

async def bad(n):
    print(f"{n}: before blocking sleep")
    time.sleep(1)          # blocks everything!
    print(f"{n}: after blocking sleep")

async def good(n):
    print(f"{n}: before async sleep")
    await asyncio.sleep(1)
    print(f"{n}: after async sleep")

async def main():
    for f in (bad, good):
        t0 = time.monotonic()
        await asyncio.gather(f(1), f(2), f(3))
        print(f"--> {f.__name__} took {time.monotonic() - t0:.1f}s\n")

asyncio.run(main())
