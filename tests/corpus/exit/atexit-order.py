import asyncio

async def forever():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("forever: cancelled")
        await asyncio.sleep(0.5)
        print("forever: cleaned up")
        raise

async def main():
    t = asyncio.create_task(forever())
    await asyncio.sleep(0.1)
    raise RuntimeError("main failed")

try:
    asyncio.run(main())
except RuntimeError as e:
    print("caught:", e)
