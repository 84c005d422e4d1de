import asyncio

async def work():
    task = asyncio.current_task()
    task.cancel()
    print(task.cancelling(), task.uncancel())
    await asyncio.sleep(0)
    print("not cancelled after all")

asyncio.run(work())
