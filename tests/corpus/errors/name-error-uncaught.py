import asyncio

async def main():
    print("before")
    await asyncio.slep(1)

asyncio.run(main())
