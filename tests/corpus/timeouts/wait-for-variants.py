import asyncio

async def quick():
    await asyncio.sleep(0.1)
    return "quick"

async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("stubborn: cleaning up for 2 s")
        await asyncio.sleep(2)
        print("stubborn: done cleaning")
        raise

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(quick(), 1))
    print(await asyncio.wait_for(quick(), None))
    try:
        await asyncio.wait_for(quick(), 0)
    except asyncio.TimeoutError as e:
        print("zero timeout:", type(e).__name__, str(e) == "")
    t0 = loop.time()
    try:
        await asyncio.wait_for(stubborn(), 1)
    except TimeoutError:
        print(f"gave up after {loop.time() - t0:.1f}s")

asyncio.run(main())
