import asyncio


async def cleans_up():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0.1)
        raise


async def stops():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stops")


async def in_time():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        await asyncio.sleep(1)


async def fails():
    await asyncio.sleep(1)
    raise ValueError


async def in_group():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            await asyncio.sleep(10)
    except* ValueError:
        await asyncio.sleep(1)


async def stays():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()

    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(each()) for each in (cleans_up, stops, stays)]
    others = asyncio.gather(in_time(), in_group())
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await others


asyncio.run(main())

# finds nothing
