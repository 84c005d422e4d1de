import asyncio

async def job():
    me = asyncio.current_task()
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelling() =", me.cancelling())
        print("uncancel() =", me.uncancel())
    await asyncio.sleep(1)
    return "survived"

async def main():
    t = asyncio.create_task(job())
    await asyncio.sleep(1)
    t.cancel()
    t.cancel()
    print("requests:", t.cancelling())
    print(await t)

asyncio.run(main())
