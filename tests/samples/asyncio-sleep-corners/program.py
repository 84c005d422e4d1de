import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0, "zero"), await asyncio.sleep(-1, "negative"), loop.time())
    print(await asyncio.sleep(0.5), loop.time())
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(loop.time())

asyncio.run(main())
