import asyncio

async def fail(error, seconds):
    await asyncio.sleep(seconds)
    raise error

async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError(1), 1))
            group.create_task(fail(KeyError("k"), 1))
            group.create_task(sleeper("a"))
    except ExceptionGroup as error:
        print(repr(error), error.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("b"))
            await asyncio.sleep(1)
            raise TypeError("body")
    except ExceptionGroup as error:
        print(repr(error))

asyncio.run(main())
