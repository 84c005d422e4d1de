# Both who wait for a task that a loop would still wake are kept with it. (The order of three would hang on when CPython collects.)
import asyncio


async def w():
    await asyncio.sleep(10)


async def main():
    shared = asyncio.create_task(w(), name="shared")

    async def wait():
        await shared

    for name in ("first", "second"):
        asyncio.create_task(wait(), name=name)
    asyncio.create_task(w(), name="other")
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
