import asyncio

async def ok(name):
    try:
        await asyncio.sleep(5)
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled by the group")
        raise

async def bad():
    await asyncio.sleep(1)
    raise ValueError("bad apple 🍎")

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok("other"))
            tg.create_task(bad())
    except* ValueError as eg:
        print("caught:", eg.exceptions)

asyncio.run(main())
