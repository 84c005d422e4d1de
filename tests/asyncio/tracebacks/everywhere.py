# Exceptions from all the places that they can come from, printed where they are caught.
import asyncio, traceback, contextlib, sys
from contextlib import asynccontextmanager, contextmanager

@asynccontextmanager
async def scope():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)

@asynccontextmanager
async def translating():
    try:
        yield 1
    except ValueError as error:
        raise RuntimeError("translated") from error

@contextmanager
def plain_scope():
    try:
        yield
    finally:
        pass

def gen():
    yield 1
    raise ValueError("in a generator")

async def agen():
    yield 1
    await asyncio.sleep(0)
    raise ValueError("in an async generator")

def fails(x):
    raise ValueError(x)

async def a():
    async with scope():
        fails("a")

async def b():
    async with translating():
        await asyncio.sleep(0)
        fails("b")

async def c():
    with plain_scope():
        await asyncio.sleep(0)
        fails("c")

async def d():
    for x in gen():
        pass

async def e():
    async for x in agen():
        await asyncio.sleep(0)

async def f():
    try:
        fails("f")
    finally:
        await asyncio.sleep(0)

async def g():
    lock = asyncio.Lock()
    async with lock:
        async with lock:
            pass

async def h():
    async with asyncio.timeout(1):
        async with scope():
            try:
                await asyncio.sleep(3)
            finally:
                await asyncio.sleep(0)

async def i():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("i"))
    await future

async def j():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_exception, ValueError("j"))
    await asyncio.sleep(0)
    await future

async def k():
    result = await asyncio.gather(a(), b(), return_exceptions=True)
    raise result[0]

async def l():
    t = asyncio.create_task(a())
    await asyncio.wait([t])
    t.result()

async def m():
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t.cancel("why")
    await t

def callback():
    raise KeyError("n")

async def n():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)
    sorted([3, 1], key=fails)

async def o():
    async with asyncio.TaskGroup() as group:
        group.create_task(a(), name="x")
        async with asyncio.TaskGroup() as inner:
            inner.create_task(b(), name="y")
            raise KeyError("o")

class Thing:
    def __enter__(self):
        raise ValueError("p")
    def __exit__(self, *_):
        pass
    async def __aenter__(self):
        await asyncio.sleep(0)
        raise ValueError("q")
    async def __aexit__(self, *_):
        pass
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        raise ValueError("r")

async def p():
    with Thing():
        pass

async def q():
    async with Thing():
        pass

async def r():
    await Thing()

async def s():
    x = await asyncio.wait_for(a(), timeout=3)

async def t():
    await 3

async def u():
    none = None
    none.attribute

async def v():
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 1)
        for x in asyncio.as_completed([a(), asyncio.sleep(2)]):  # CPython begins them in the order of their addresses
            await x

async def main():
    for work in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v):
        print("---", work.__name__, file=sys.stderr)
        try:
            async with asyncio.timeout(5):
                await work()
        except (Exception, asyncio.CancelledError) as error:
            traceback.print_exception(error)

asyncio.run(main())
