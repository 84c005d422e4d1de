import asyncio

async def main():
    f = lambda: await asyncio.sleep(1)
    await f()

asyncio.run(main())
