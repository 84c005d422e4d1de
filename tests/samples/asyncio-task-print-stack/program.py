import asyncio
import sys


async def inner():
    await asyncio.sleep(1)


async def work():
    await inner()


async def bad():
    await asyncio.sleep(0)
    raise ValueError("x")


async def main():
    task = asyncio.create_task(work(), name="w")
    failing = asyncio.create_task(bad(), name="b")
    task.print_stack()
    await asyncio.sleep(0.5)
    task.print_stack()
    print(len(task.get_stack()), [frame.f_code.co_name for frame in task.get_stack(limit=1)])
    failing.print_stack()
    print(failing.exception())
    await task
    task.print_stack(file=sys.stdout)


asyncio.run(main())
