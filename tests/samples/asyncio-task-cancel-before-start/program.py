import asyncio

async def work():
    print("never")

async def main():
    task = asyncio.create_task(work())
    print(task.cancel("early"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled(), task.cancel())

asyncio.run(main())
