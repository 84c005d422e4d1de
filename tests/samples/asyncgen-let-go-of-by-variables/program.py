import asyncio

async def ticker(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0.1)
    finally:
        print("closing", name)

async def direct():
    async for i in ticker("direct"):
        if i == 2:
            break
    print("left direct")

async def in_variable():
    t = ticker("variable")
    async for i in t:
        if i == 2:
            break
    print("left variable")

async def replaced():
    t = ticker("first")
    await t.__anext__()
    t = ticker("second")
    await t.__anext__()
    await asyncio.sleep(0)
    t = None
    await asyncio.sleep(0)
    print("left replaced")

async def first(agen):
    return await anext(agen)

async def main():
    for work in (direct, in_variable, replaced):
        await work()
        print("after", work.__name__)
        await asyncio.sleep(0)
        print("a turn later")
    print(await first(ticker("argument")))
    await asyncio.sleep(0)
    print(await anext(ticker("anext")))
    await asyncio.sleep(0)
    print("end of main")

asyncio.run(main())
