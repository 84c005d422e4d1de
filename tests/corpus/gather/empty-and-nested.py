import asyncio

async def val(x):
    await asyncio.sleep(0)
    return x

async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(val(1)))
    nested = asyncio.gather(asyncio.gather(val(1), val(2)), asyncio.gather(val("a"), val("b"), val("c")))
    print(await nested)
    c = val("same")
    print(await asyncio.gather(c, c, c))

asyncio.run(main())
