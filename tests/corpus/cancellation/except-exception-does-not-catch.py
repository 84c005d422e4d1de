import asyncio

async def careful():
    while True:
        try:
            await asyncio.sleep(1)
            print("working")
        except Exception as e:      # CancelledError is a BaseException
            print("never here", e)

async def main():
    t = asyncio.create_task(careful())
    await asyncio.sleep(2.5)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("stopped cleanly")
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))

asyncio.run(main())
