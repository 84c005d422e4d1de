import asyncio

async def main():
    inner = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0.1)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelling the inner cancels the outer:", outer.cancelled())

    async def boom():
        await asyncio.sleep(0.1)
        raise KeyError("k")

    try:
        await asyncio.shield(boom())
    except KeyError as e:
        print("exceptions pass through:", repr(e))

asyncio.run(main())
