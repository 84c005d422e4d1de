import asyncio
from contextlib import contextmanager, asynccontextmanager, ExitStack, AsyncExitStack, suppress

class Timer:
    def __init__(self, label):
        self.label = label
    def __enter__(self):
        print("start", self.label)
        return self
    def __exit__(self, exc_type, exc, tb):
        print("stop", self.label, exc_type.__name__ if exc_type else "clean")
        return exc_type is ValueError

with Timer("a") as t:
    print("inside", t.label)
with Timer("b"):
    raise ValueError("swallowed")
try:
    with Timer("c"):
        raise KeyError("not swallowed")
except KeyError as e:
    print("outer", e)
with Timer("x") as x, Timer("y") as y:
    print(x.label, y.label)
with (
    Timer("p") as p,
    Timer("q"),
):
    print("paren", p.label)

@contextmanager
def managed(name):
    print("acquire", name)
    try:
        yield name.upper()
    except RuntimeError as e:
        print("handled", e)
    finally:
        print("release", name)

with managed("res") as r:
    print("using", r)
with managed("res2"):
    raise RuntimeError("oops")

def early():
    with managed("ret") as m:
        return m
print(early())
for i in range(3):
    with suppress(ZeroDivisionError):
        if i == 1:
            continue
        print(1 / i)
        print("after", i)

@asynccontextmanager
async def pool(size):
    print("open pool", size)
    await asyncio.sleep(0.1)
    try:
        yield list(range(size))
    finally:
        await asyncio.sleep(0.1)
        print("close pool")

class Db:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print("db open")
        return self
    async def __aexit__(self, *exc):
        print("db close", exc[0])
    async def get(self, k):
        await asyncio.sleep(0.1)
        return k * 2

async def main():
    async with pool(2) as conns:
        print(conns)
    async with Db() as db:
        print(await db.get(4))
    async with Db() as d1, pool(1) as cs:
        print(await d1.get("x"), cs)
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    print(lock.locked())
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(Db())
        print(await a.get(1))
        stack.callback(print, "callback")
asyncio.run(main())
with ExitStack() as st:
    st.enter_context(Timer("stacked"))
    print("in stack")
