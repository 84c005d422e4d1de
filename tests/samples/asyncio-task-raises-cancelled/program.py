import asyncio

async def work():
    raise asyncio.CancelledError("mine")

async def main():
    task = asyncio.create_task(work())
    for attempt in range(2):
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error), task.cancelled(), task.cancelling())

asyncio.run(main())
