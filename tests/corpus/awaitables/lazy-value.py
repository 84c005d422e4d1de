import asyncio

class Lazy:
    def __init__(self, func, *args):
        self._func, self._args = func, args
        self._task = None
    def __await__(self):
        if self._task is None:
            self._task = asyncio.ensure_future(self._func(*self._args))
        return self._task.__await__()

async def square(x):
    print("computing", x)
    await asyncio.sleep(0.1)
    return x * x

async def main():
    nine, sixteen = Lazy(square, 3), Lazy(square, 4)
    print(await nine + await nine)
    print(await nine, await sixteen)

asyncio.run(main())
