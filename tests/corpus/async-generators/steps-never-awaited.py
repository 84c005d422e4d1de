import asyncio


async def ag():
    yield 1
    yield 2


async def main():
    g = ag()
    g.asend(None)
    print("after asend")
    g.aclose()
    print("after aclose")
    g.athrow(ValueError)
    g.__anext__()
    anext(g)
    print("after anext")
    x = g.aclose()
    x = None
    print(await anext(g))
    asyncio.sleep(1)
    asyncio.Lock().acquire()
    asyncio.Queue().get()


asyncio.run(main())
