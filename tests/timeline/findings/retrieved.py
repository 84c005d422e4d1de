# The task fails, and its exception is asked for.
import asyncio


async def fail():
    raise ValueError("no such page")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    print(repr(task.exception()))
    print(await asyncio.gather(fail(), return_exceptions=True))


asyncio.run(main())
# finds nothing
