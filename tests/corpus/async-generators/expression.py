import asyncio

async def double(x):
    await asyncio.sleep(0.1)
    return x * 2

async def main():
    g = (await double(i) for i in range(4))
    print(type(g).__name__)
    async for v in g:
        print(v)
    print([await double(i) for i in range(3)])
    print({k: await double(v) for k, v in zip("ab", (1, 2))})

asyncio.run(main())
