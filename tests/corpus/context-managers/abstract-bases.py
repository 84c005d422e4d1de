import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, suppress, AbstractAsyncContextManager, AbstractContextManager


class Conn(AbstractAsyncContextManager):
    def __init__(self, n):
        self.n = n

    async def __aexit__(self, *exc):
        print("close", self.n, exc[0].__name__ if exc[0] else None)
        return self.n == 2


class Timer(AbstractContextManager):
    def __exit__(self, t, v, tb):
        print("timer", t)


@asynccontextmanager
async def res(name):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("res saw", e)
    finally:
        await asyncio.sleep(0)
        print("released", name)


async def counter():
    try:
        for i in range(10):
            yield i
    finally:
        print("counter closed")


async def main():
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(res("a"))
        b = await stack.enter_async_context(Conn(1))
        stack.enter_context(Timer())
        stack.callback(print, "callback", a, b.n)
        stack.push_async_callback(asyncio.sleep, 0)
        print("body")
    async with res("v"):
        raise ValueError("swallowed")
    async with Conn(2) as c:
        raise KeyError("gone")
    async with aclosing(counter()) as it:
        async for i in it:
            if i == 2:
                break
    with suppress(TimeoutError):
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    print(isinstance(c, AbstractAsyncContextManager), issubclass(Timer, AbstractContextManager))
    print(isinstance(asyncio.Lock(), AbstractAsyncContextManager))
    cm = res("x")
    print(type(cm).__name__, isinstance(cm, AbstractAsyncContextManager))


asyncio.run(main())
