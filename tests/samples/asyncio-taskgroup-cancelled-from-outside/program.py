import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("child", repr(error))
        raise

async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("parent", repr(error))
        raise

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error))

asyncio.run(main())
