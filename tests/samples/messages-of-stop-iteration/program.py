import asyncio

def sync_gen():
    yield 1
    raise StopIteration("early")

def sync_next():
    it = iter([])
    yield next(it)

async def coro_stop():
    raise StopIteration(3)

async def agen_stop():
    yield 1
    raise StopIteration

async def agen_astop():
    yield 1
    raise StopAsyncIteration

async def show(aw):
    try:
        print(await aw)
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)

async def drain(g):
    return [x async for x in g]

async def simple():
    return 1

async def main():
    try:
        print(list(sync_gen()))
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    try:
        for x in sync_next():
            print(x)
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    g = sync_gen()
    print(next(g))
    try:
        next(g)
    except RuntimeError as e:
        print(e)
    try:
        next(g)
    except StopIteration as e:
        print("stop", e.value)
    await show(coro_stop())
    await show(drain(agen_stop()))
    await show(drain(agen_astop()))
    c = simple()
    print(await c)
    await show(c)
    async def waits():
        await asyncio.sleep(0.1)
    c = waits()
    async def both():
        await c
    r = await asyncio.gather(both(), both(), return_exceptions=True)
    print(r)
    await show(asyncio.wait_for(simple(), None))
    try:
        {}["k"]
    except KeyError as e:
        print(repr(e), str(e))
    try:
        {}[(1, "a")]
    except KeyError as e:
        print(repr(e), str(e))
    d = simple()
    try:
        d.send(1)
    except TypeError as e:
        print(e)
    try:
        d.send(None)
    except StopIteration as e:
        print(e.value, repr(e))
    try:
        d.send(None)
    except RuntimeError as e:
        print(e)
    e = simple()
    e.close()
    await show(e)
    f = simple()
    try:
        f.throw(ValueError("x"))
    except ValueError as x:
        print(repr(x))

asyncio.run(main())
