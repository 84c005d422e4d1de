import asyncio

async def step(name, secs):
    await asyncio.sleep(secs)
    print("finished", name)

async def main():
    loop = asyncio.get_running_loop()
    deadline = loop.time() + 5
    try:
        async with asyncio.timeout_at(deadline):
            await step("download", 2)
            await step("unpack", 2)
            await step("install", 2)
    except TimeoutError:
        print("budget used up at", loop.time())

asyncio.run(main())
