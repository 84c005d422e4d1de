import asyncio

async def main():
    # An outer cancellation is not turned into a TimeoutError.
    async def body():
        try:
            async with asyncio.timeout(5):
                await asyncio.sleep(10)
        except TimeoutError:
            return "timeout"
    t = asyncio.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    try:
        print(await t)
    except asyncio.CancelledError:
        print("cancelled, not timed out")
    async def both():
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(10)
            finally:
                print("expired in finally:", cm.expired(), asyncio.current_task().cancelling())
    try:
        await both()
    except TimeoutError as e:
        print("TimeoutError", e.args, type(e.__cause__).__name__)

asyncio.run(main())
