import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as cm:
            print("no deadline:", cm.when())
            await asyncio.sleep(1)
            cm.reschedule(loop.time() + 2)
            print("deadline set:", cm.when())
            await asyncio.sleep(1.5)
            cm.reschedule(loop.time() + 1)
            print("deadline moved:", cm.when())
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out at", loop.time())
    print(cm.expired(), cm)

asyncio.run(main())
