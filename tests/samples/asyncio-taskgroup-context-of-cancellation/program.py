# The cancellation that a group passes on is raised again where the group ends, inside whatever is handled there.
import asyncio


async def main():
    async def in_a_handler():
        try:
            raise KeyError("handled")
        except KeyError:
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(10))

    task = asyncio.create_task(in_a_handler())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), "after", repr(error.__context__))


asyncio.run(main())
