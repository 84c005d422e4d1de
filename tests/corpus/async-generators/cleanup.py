import asyncio

async def gen():
    try:
        print("open")
        for i in range(5):
            yield i
    finally:
        print("close")

async def main():
    async for x in gen():
        print(x)
        if x == 1:
            break
    print("after break")
    g = gen()
    print(await g.__anext__())
    await g.aclose()
    print("after aclose")
    print([x async for x in g])

asyncio.run(main())
