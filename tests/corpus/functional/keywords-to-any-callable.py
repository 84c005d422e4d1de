import asyncio, contextlib, functools, threading, time
from collections.abc import Callable

def f(a, b=2, c=3):
    print("f", a, b, c)
    return a

async def g(a, b=2, c=3):
    print("g", a, b, c)
    return a

handlers = {"f": f, "g": g}

class Bus:
    def __init__(self):
        self.subs = []
    def on(self, fn):
        self.subs.append(fn)
        return fn
    async def emit(self, **data):
        for s in self.subs:
            r = s(**data)
            if asyncio.iscoroutine(r):
                await r

bus = Bus()

@bus.on
def sub1(a, b):
    print("sub1", a, b)

@bus.on
async def sub2(b, a=0, **rest):
    print("sub2", a, b, rest)

class C:
    @functools.lru_cache(maxsize=2)
    def m(self, x, y=1):
        print("computing", x, y)
        return x * y
    def cb(self, x, y=5):
        print("cb", x, y)

@contextlib.contextmanager
def cm(a, b=2):
    print("enter", a, b)
    yield a
    print("exit")

mk = {"cm": cm}

@contextlib.asynccontextmanager
async def acm(a, b=2):
    print("aenter", a, b)
    yield a

mk2 = [acm]

@cm(1, b="deco")
def decorated(x, y=2):
    print("decorated", x, y)

def retry(times):
    def deco(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            for i in range(times):
                try:
                    return await fn(*args, **kwargs)
                except ValueError as e:
                    print("retry", i, e)
        return wrapper
    return deco

@retry(2)
async def flaky(n, fail=False):
    if fail:
        raise ValueError(n)
    print("ok", n)

async def main():
    await bus.emit(a=1, b=2)
    c = C()
    print(c.m(2, y=3), c.m(2, y=3), c.m(y=3, x=2))
    fn = handlers["g"]
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(fn, 1, c=7)
        stack.callback(handlers["f"], 1, c=8)
        stack.callback(c.cb, 1, y=8)
    with mk["cm"](1, b=6):
        pass
    async with mk2[0](a=4, b=6):
        pass
    decorated(1, y=5)
    d = [decorated]
    d[0](y=1, x=2)
    await flaky(1, fail=True)
    await flaky(n=2)
    await asyncio.to_thread(handlers["f"], 1, c=9)
    await asyncio.to_thread(c.cb, 1, y=9)
    try:
        await asyncio.to_thread(handlers["f"], 1, d=9)
    except TypeError as e:
        print(e)
    try:
        handlers["f"](b=1)
    except TypeError as e:
        print(e)
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, functools.partial(handlers["f"], 1, c="later"))
    await asyncio.sleep(0.2)

asyncio.run(main())
