import asyncio

async def quick():
    print("quick in", asyncio.current_task().get_name())
    return "quick"

async def slow():
    print("slow in")
    await asyncio.sleep(1)
    print("slow out")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(quick(), name="q")
    print(task.done(), task.result(), asyncio.current_task().get_name())
    other = asyncio.create_task(slow())
    print(other.done())
    await other
    loop.set_task_factory(None)
    lazy = asyncio.create_task(quick())
    print("made")
    await lazy
    await asyncio.create_task(quick(), eager_start=True)

asyncio.run(main())
