import asyncio

async def race(*aws):
    """Return the first result, cancel the others."""
    tasks = [asyncio.ensure_future(a) for a in aws]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

async def runner(name, speed):
    try:
        await asyncio.sleep(100 / speed)
        return name
    except asyncio.CancelledError:
        print(name, "stops running")
        raise

async def main():
    print("winner:", await race(runner("hare", 40), runner("tortoise", 10), runner("cheetah", 80)))

asyncio.run(main())
