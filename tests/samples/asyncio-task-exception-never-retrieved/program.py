import asyncio

async def fails():
    raise ValueError("nobody asks")

async def main():
    asyncio.create_task(fails(), name="lonely")
    await asyncio.sleep(1)
    print("later")

asyncio.run(main())
