import asyncio

async def ticker(interval, count):
    loop = asyncio.get_running_loop()
    next_tick = loop.time()
    for i in range(count):
        yield i, loop.time()
        next_tick += interval
        await asyncio.sleep(max(0, next_tick - loop.time()))

async def main():
    async for i, now in ticker(0.5, 5):
        work = 0.1 * (i % 3)
        await asyncio.sleep(work)
        print(f"tick {i} at {now:.2f}, worked {work:.1f}")

asyncio.run(main())
