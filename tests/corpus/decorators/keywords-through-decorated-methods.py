import asyncio, functools
def logged(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        print("->", fn.__name__, args[1:], kwargs)
        return await fn(*args, **kwargs)
    return wrapper
class A:
    @logged
    async def m(self, x, y=1, z=2):
        print(x, y, z)
        return x + y + z
    @logged
    async def k(self, x, *, y=1, **rest):
        print(x, y, rest)
async def main():
    a = A()
    print(await a.m(1, z=5))
    print(await a.m(x=1, y=5))
    await a.k(1, y=2, q=3)
    try:
        await a.m(1, w=2)
    except TypeError as e:
        print(e)
    try:
        await a.m()
    except TypeError as e:
        print(e)
asyncio.run(main())
