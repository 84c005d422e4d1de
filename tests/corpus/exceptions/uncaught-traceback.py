import asyncio

async def level3():
    await asyncio.sleep(0.1)
    raise ValueError("something went wrong")

async def level2():
    await level3()

async def level1():
    try:
        await level2()
    finally:
        print("cleanup in level1")

asyncio.run(level1())
