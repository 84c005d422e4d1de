# A task that the program itself cancels is not lost.
import asyncio


async def beat():
    while True:
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(beat())
    await asyncio.sleep(2.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
# finds nothing
