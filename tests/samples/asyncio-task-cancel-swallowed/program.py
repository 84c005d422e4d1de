import asyncio

async def work():
    for number in range(3):
        try:
            await asyncio.sleep(1)
            print("slept", number)
        except asyncio.CancelledError as error:
            print("swallowed", repr(error), asyncio.current_task().cancelling())
    return "done"

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.5)
    task.cancel("one")
    task.cancel("two")
    print(task.cancelling())
    await asyncio.sleep(0)
    print(task.uncancel(), task.uncancel(), task.uncancel())
    print(await task, task.cancelled())

asyncio.run(main())
