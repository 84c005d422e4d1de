import asyncio

async def main():
    print("waiting for ever")
    await asyncio.get_running_loop().create_future()

asyncio.run(main())
