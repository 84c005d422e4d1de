import asyncio

async def gen():
    while True:
        await asyncio.sleep(0.1)
        yield 1

async def main():
    g = gen()
    async def use():
        return await anext(g)
    r = await asyncio.gather(use(), use(), return_exceptions=True)
    print(r[0], type(r[1]).__name__, r[1])
    await g.aclose()

asyncio.run(main())
