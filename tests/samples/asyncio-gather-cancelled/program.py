import asyncio

async def work(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise

async def gatherer():
    await asyncio.gather(work("a"), work("b"))

async def main():
    task = asyncio.create_task(gatherer())
    await asyncio.sleep(1)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error))
    child = asyncio.create_task(work("c"))
    group = asyncio.gather(child, work("d"), return_exceptions=True)
    await asyncio.sleep(1)
    child.cancel()
    await asyncio.sleep(1)
    print(group.done(), child.cancelled())
    group.cancel()
    try:
        await group
    except asyncio.CancelledError as error:
        print("group", repr(error))

asyncio.run(main())
