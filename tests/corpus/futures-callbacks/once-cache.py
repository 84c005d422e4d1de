import asyncio

class AsyncOnce:
    """Computes once; everybody who asks meanwhile waits for the same future."""
    def __init__(self, func):
        self.func = func
        self.fut = None

    async def get(self):
        if self.fut is None:
            self.fut = asyncio.ensure_future(self.func())
        return await self.fut

calls = 0
async def expensive():
    global calls
    calls += 1
    await asyncio.sleep(1)
    return "treasure"

async def main():
    once = AsyncOnce(expensive)
    print(await asyncio.gather(*(once.get() for _ in range(3))), calls)
    print(await once.get(), calls)

asyncio.run(main())
