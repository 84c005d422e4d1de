# A member of a group that is raised again while the group is being handled: each exception is drawn once.
import asyncio


async def fails():
    raise ValueError("member")


async def work():
    task = None
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fails())
    finally:
        await task


asyncio.run(work())
