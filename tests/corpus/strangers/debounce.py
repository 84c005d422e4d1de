import asyncio

def debounce(wait):
    def deco(fn):
        handle = None
        def call(*args):
            nonlocal handle
            if handle:
                handle.cancel()
            loop = asyncio.get_running_loop()
            handle = loop.call_later(wait, lambda: fn(*args))
        return call
    return deco

def throttle(interval):
    def deco(fn):
        last = -float("inf")
        async def call(*args, **kw):
            nonlocal last
            now = asyncio.get_running_loop().time()
            if now - last < interval:
                return None
            last = now
            return await fn(*args, **kw)
        return call
    return deco

@debounce(0.3)
def search(q):
    print("searching", q)

@throttle(1)
async def save(n):
    await asyncio.sleep(0)
    return f"saved {n}"

async def main():
    for q in ("a", "as", "asy"):
        search(q)
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    search("done")
    await asyncio.sleep(0.4)
    print([await save(i) for i in range(3)])
    await asyncio.sleep(1.1)
    print(await save(99))

asyncio.run(main())
