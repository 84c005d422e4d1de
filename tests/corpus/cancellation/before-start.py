import asyncio

async def never():
    print("this never runs")

async def main():
    t = asyncio.create_task(never())
    print("cancel:", t.cancel())
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled before it started", e.args)
    print("cancel again:", t.cancel())

asyncio.run(main())
