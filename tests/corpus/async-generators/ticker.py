import asyncio

async def ticker(delay, to):
    """Yield numbers from 0 to *to* every *delay* seconds."""
    for i in range(to):
        yield i
        await asyncio.sleep(delay)

async def main():
    async for i in ticker(0.5, 4):
        print(i)
    squares = [i * i async for i in ticker(0.1, 5)]
    print(squares)
    print({i: chr(97 + i) async for i in ticker(0.1, 3)})
    print({i % 2 async for i in ticker(0.1, 4)})

asyncio.run(main())
