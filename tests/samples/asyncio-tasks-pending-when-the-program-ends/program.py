# Of pending tasks, those that nothing leads to go first, after their coroutines; what a loop would still wake comes ahead of them.
import asyncio


async def w():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned")


async def inner():
    await asyncio.create_task(w(), name="inner")


async def main():
    asyncio.create_task(inner(), name="outer")
    asyncio.get_running_loop().create_task(asyncio.Event().wait(), name="event")
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
