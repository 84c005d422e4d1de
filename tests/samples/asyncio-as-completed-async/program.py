import asyncio

async def work(value, seconds):
    await asyncio.sleep(seconds)
    return value

async def main():
    first = asyncio.create_task(work("first", 2))
    second = asyncio.create_task(work("second", 1))
    async for task in asyncio.as_completed([first, second]):
        print(task is first, await task)
    try:
        async for task in asyncio.as_completed([asyncio.create_task(work("late", 5))], timeout=1):
            print(await task)
    except TimeoutError as error:
        print(repr(error))

asyncio.run(main())
