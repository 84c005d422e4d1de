import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("nobody asks"))
    future = None
    await asyncio.sleep(1)
    print("later")

asyncio.run(main())
