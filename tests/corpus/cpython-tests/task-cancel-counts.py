import asyncio

async def main():
    async def body():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            await asyncio.sleep(0.1)
            return asyncio.current_task().cancelling()
    t = asyncio.create_task(body())
    await asyncio.sleep(0)
    assert t.cancelling() == 0
    t.cancel()
    assert t.cancelling() == 1
    assert await t == 1
    assert not t.cancelled()
    assert t.uncancel() == 0 and t.uncancel() == 0
    print("OK")

asyncio.run(main())
