import asyncio
import functools
import time

def async_timed(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        print(f"starting {func.__name__} with args {args} {kwargs}")
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            total = time.perf_counter() - start
            print(f"finished {func.__name__} in {total:.4f} second(s)")
    return wrapper

@async_timed
async def delay(seconds, *, label="x"):
    """Sleep a little."""
    await asyncio.sleep(seconds)
    return seconds

@async_timed
async def main():
    t1 = asyncio.create_task(delay(2))
    t2 = asyncio.create_task(delay(3, label="long"))
    print(await t1 + await t2)
    print(delay.__name__, "-", delay.__doc__)

asyncio.run(main())
