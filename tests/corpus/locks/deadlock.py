import asyncio

async def one(a, b):
    async with a:
        print("one has a")
        await asyncio.sleep(0.1)
        async with b:
            print("never")

async def two(a, b):
    async with b:
        print("two has b")
        await asyncio.sleep(0.1)
        async with a:
            print("never")

async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    try:
        async with asyncio.timeout(5):
            await asyncio.gather(one(a, b), two(a, b))
    except TimeoutError:
        print("deadlock! gave up after 5 s")

asyncio.run(main())
