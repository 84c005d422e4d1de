import asyncio

async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"child {n} cancelled")
        raise

async def main():
    g = asyncio.gather(child(1), child(2), child(3))
    await asyncio.sleep(1)
    print("cancel() ->", g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled")
    print(g.cancelled(), g.done())

asyncio.run(main())
