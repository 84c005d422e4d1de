import asyncio

async def first():
    await asyncio.sleep(1)
    return "first"

async def second(task):
    got = await task
    await asyncio.sleep(1)
    return got + " second"

async def third(*tasks):
    parts = [await t for t in tasks]
    return " + ".join(parts)

async def main():
    a = asyncio.create_task(first())
    b = asyncio.create_task(second(a))
    c = asyncio.create_task(third(a, b))
    print(await c)

asyncio.run(main())
