# Each task is awaited before the next is made.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main():
    for name in "abc":
        await asyncio.create_task(fetch(name))


asyncio.run(main())
# finds: one-by-one at 11: Task-1 makes a task of fetch() 3 times, and awaits each before it makes the next (line 11): 3 s in all, and nothing else runs. If all tasks were made first and awaited then, it would take as long as the longest, 1 s.
