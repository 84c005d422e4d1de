import asyncio

async def commit():
    print("commit: begin")
    await asyncio.sleep(1)
    print("commit: end")

async def handler():
    inner = asyncio.ensure_future(commit())
    try:
        await asyncio.shield(inner)
    except asyncio.CancelledError:
        print("handler cancelled; inner cancelled?", inner.cancelled())
        await inner
        raise

async def main():
    t = asyncio.create_task(handler())
    await asyncio.sleep(0.2)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("handler is gone, commit is safe")

asyncio.run(main())
