import asyncio

async def work():
    try:
        raise ValueError("first")
    except ValueError:
        await asyncio.sleep(5)

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error.__context__))

asyncio.run(main())
