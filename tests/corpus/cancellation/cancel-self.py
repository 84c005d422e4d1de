import asyncio

async def suicide():
    asyncio.current_task().cancel()
    print("still running until the next await")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("now it is cancelled")
        raise

async def main():
    (r,) = await asyncio.gather(suicide(), return_exceptions=True)
    print(repr(r))

asyncio.run(main())
