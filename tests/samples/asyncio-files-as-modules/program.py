import asyncio.queues
from asyncio import locks as lk
from asyncio import tasks
from asyncio.taskgroups import TaskGroup


async def main():
    async with lk.Lock():
        task = tasks.create_task(asyncio.sleep(1, "slept"))
        print(await task, asyncio.tasks.current_task() is task)
    queue = asyncio.queues.Queue()
    async with TaskGroup() as group:
        group.create_task(queue.put(1))
    print(queue.qsize())


asyncio.run(main())
