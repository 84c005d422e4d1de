import asyncio

async def agen():
    for i in range(3):
        await asyncio.sleep(0.1)
        yield i

async def main():
    g = agen()
    t = asyncio.create_task(anext(g))
    print(await t)
    done, pending = await asyncio.wait([asyncio.ensure_future(g.__anext__())])
    print(done.pop().result())
    print(await asyncio.wait_for(anext(g), 1))
    try:
        await asyncio.wait_for(anext(g), 1)
    except StopAsyncIteration as e:
        print(repr(e))
    print(await asyncio.gather(g.aclose()))
    x = anext(g)
    print(asyncio.iscoroutine(x))
    try:
        print(await x)
    except StopAsyncIteration as e:
        print("over")

asyncio.run(main())
