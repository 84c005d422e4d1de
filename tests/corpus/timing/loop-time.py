import asyncio

async def display(loop):
    end_time = loop.time() + 3.0
    while True:
        print(f"t={loop.time():.1f}")
        if loop.time() + 1.0 >= end_time:
            break
        await asyncio.sleep(1)

async def main():
    loop = asyncio.get_running_loop()
    await display(loop)
    print("done at", loop.time())

asyncio.run(main())
