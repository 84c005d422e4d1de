import asyncio

async def gen():
    try:
        x = yield 1
        y = yield x
        yield (x, y)
    except GeneratorExit:
        print("GeneratorExit")
        raise

async def main():
    g = gen()
    assert aiter(g) is g
    assert await g.asend(None) == 1
    assert await g.asend("x") == "x"
    assert await g.__anext__() == ("x", None)
    try:
        await anext(g)
    except StopAsyncIteration:
        print("exhausted")
    g = gen()
    await anext(g)
    await g.aclose()
    await g.aclose()
    g = gen()
    try:
        await g.asend(5)
    except TypeError as e:
        print("TypeError:", e)
    assert await anext(g, None) is not None
    await g.aclose()
    assert await anext(g, "default") == "default"
    async def bad():
        yield 1
        raise StopAsyncIteration
    try:
        async for _ in bad():
            pass
    except RuntimeError as e:
        print("RuntimeError:", e)

asyncio.run(main())
