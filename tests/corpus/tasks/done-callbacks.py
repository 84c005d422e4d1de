import asyncio

def on_done(task):
    if task.cancelled():
        print(f"{task.get_name()} was cancelled")
    elif task.exception() is not None:
        print(f"{task.get_name()} failed: {task.exception()!r}")
    else:
        print(f"{task.get_name()} -> {task.result()}")

async def good():
    await asyncio.sleep(0.2)
    return "fine"

async def bad():
    await asyncio.sleep(0.1)
    return 1 / 0

async def main():
    tasks = [
        asyncio.create_task(good(), name="good"),
        asyncio.create_task(bad(), name="bad"),
        asyncio.create_task(asyncio.sleep(10), name="sleepy"),
    ]
    for t in tasks:
        t.add_done_callback(on_done)
    await asyncio.sleep(0.3)
    tasks[2].cancel()
    await asyncio.wait(tasks)

asyncio.run(main())
