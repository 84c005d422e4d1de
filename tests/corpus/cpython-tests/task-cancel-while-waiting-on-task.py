import asyncio

async def main():
    log = []
    async def inner():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            log.append("inner")
            raise
    async def outer(t):
        try:
            await t
        except asyncio.CancelledError:
            log.append("outer")
            raise
    i = asyncio.create_task(inner())
    o = asyncio.create_task(outer(i))
    await asyncio.sleep(0.1)
    o.cancel()
    await asyncio.wait([o, i])
    assert log == ["inner", "outer"], log
    assert i.cancelled() and o.cancelled()
    print(log)

asyncio.run(main())
