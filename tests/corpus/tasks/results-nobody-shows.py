"""What a task gives or raises is shown only where the program asks for it."""
import asyncio


class Reading:
    def __repr__(self):
        print("shown")
        return "Reading()"


class Unreadable:
    def __repr__(self):
        raise ValueError("no text")


class Lost(Exception):
    def __str__(self):
        print("told")
        return "lost"


async def give(value):
    return value


async def lose():
    raise Lost


async def main():
    await asyncio.create_task(give(Reading()))
    await asyncio.gather(give(Reading()), give(Unreadable()))
    failed = await asyncio.gather(lose(), return_exceptions=True)
    print(len(failed), type(failed[0]).__name__)
    task = asyncio.create_task(give(Reading()))
    await task
    print("asked for:")
    print(task.result())


asyncio.run(main())
