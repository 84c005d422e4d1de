import asyncio

async def main():
    value = await asyncio.sleep(1, result="slept")
    print(value)
    print(await asyncio.sleep(0, 5))
    print(await asyncio.sleep(-1, "negative is zero"))
    loop = asyncio.get_running_loop()
    print(f"{loop.time():.3f}")

asyncio.run(main())
