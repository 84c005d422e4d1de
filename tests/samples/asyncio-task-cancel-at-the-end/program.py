import asyncio

async def work():
    asyncio.current_task().cancel("self")
    return "result"

async def main():
    task = asyncio.create_task(work())
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())

asyncio.run(main())
