import asyncio

async def main():
    asyncio.sleep(1)
    x = asyncio.sleep(2)
    q = asyncio.Queue()
    y = q.get()
    print(x is None)
    q.put(3)
    async def sub():
        asyncio.run(sub2())
    async def sub2():
        pass
    try:
        await sub()
    except RuntimeError as e:
        print(e)
    asyncio.gather

asyncio.run(main())
