import asyncio

async def leaf(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("leaf", name, "cancelled")
        raise

async def branch():
    await asyncio.gather(leaf("a"), leaf("b"))

async def tree():
    await asyncio.create_task(branch())

async def main():
    t = asyncio.create_task(tree())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("tree cancelled")

asyncio.run(main())
