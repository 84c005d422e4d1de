import asyncio

async def part(n, b):
    try:
        async with b as pos:
            print("passed", n, pos)
    except asyncio.BrokenBarrierError as e:
        print(n, "broken", type(e).__name__)

async def main():
    b = asyncio.Barrier(3)
    ts = [asyncio.create_task(part(i, b)) for i in range(2)]
    await asyncio.sleep(0.1)
    await b.abort()
    await asyncio.gather(*ts)
    print(b.broken)
    await b.reset()
    print(b.broken)

asyncio.run(main())
