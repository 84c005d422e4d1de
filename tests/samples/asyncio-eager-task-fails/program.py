import asyncio

async def fails():
    raise ValueError("at once")

async def main():
    task = asyncio.create_task(fails(), eager_start=True)
    print(task.done())
    try:
        await task
    except ValueError as error:
        print(repr(error))

asyncio.run(main())
