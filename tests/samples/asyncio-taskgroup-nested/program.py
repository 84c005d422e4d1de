import asyncio

async def fail(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(name)

async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("inner", 1))
        await asyncio.sleep(5)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            await asyncio.sleep(3)
    except* ValueError as error:
        print(repr(error))
    print(asyncio.current_task().cancelling())

asyncio.run(main())
