import asyncio

async def main():
    log = []
    async def inner():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.5)
            log.append("inner cleaned")
    t = asyncio.create_task(asyncio.wait_for(inner(), 5))
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append("outer cancelled")
    print(log, asyncio.get_running_loop().time())
    async def swallow():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "swallowed"
    try:
        print(await asyncio.wait_for(swallow(), 1))
    except TimeoutError:
        print("TimeoutError even though swallowed")

asyncio.run(main())
