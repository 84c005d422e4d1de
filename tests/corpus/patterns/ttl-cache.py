import asyncio
import functools

def ttl_cache(seconds):
    def deco(fn):
        store = {}
        @functools.wraps(fn)
        async def wrapper(*args):
            now = asyncio.get_running_loop().time()
            if args in store:
                value, expires = store[args]
                if now < expires:
                    wrapper.hits += 1
                    return value
            wrapper.misses += 1
            value = await fn(*args)
            store[args] = value, now + seconds
            return value
        wrapper.hits = wrapper.misses = 0
        return wrapper
    return deco

@ttl_cache(5)
async def price(item):
    await asyncio.sleep(1)
    return f"{item}@{asyncio.get_running_loop().time():.0f}"

async def main():
    for item, pause in [("tea", 1), ("tea", 1), ("milk", 3), ("tea", 0), ("milk", 0)]:
        print(await price(item))
        await asyncio.sleep(pause)
    print(f"hits={price.hits} misses={price.misses} name={price.__name__}")

asyncio.run(main())
