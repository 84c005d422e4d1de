# Tasks that await each other.
import asyncio

tasks = []


async def await_other(n):
    await asyncio.sleep(0)
    await tasks[1 - n]


async def main():
    tasks.extend([asyncio.create_task(await_other(n)) for n in range(2)])
    await tasks[0]


asyncio.run(main())
# finds: waits-forever at 14: Task-1, Task-2 and Task-3 wait for each other, so none of them can ever go on (line 14).
