"""Coroutine functions of one statement: where a task is before it has begun, while it waits, and when it is done."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def numbers(most):
    for number in range(most):
        yield number


class Kettle:
    async def boil(self):
        """Takes a while."""
        return await asyncio.sleep(0.2, "hot")

    @staticmethod
    async def whistle():
        raise RuntimeError("no steam")


async def main():
    task = asyncio.create_task(nap(0.1), name="nap")
    print(task)
    task.print_stack()
    await asyncio.sleep(0)
    print(task)
    task.print_stack()
    asyncio.print_call_graph(task)
    await task
    print(task)
    boiling = asyncio.create_task(Kettle().boil(), name="boil")
    print(boiling)
    print(await boiling)
    whistling = asyncio.create_task(Kettle.whistle(), name="whistle")
    print(whistling)
    await asyncio.wait([whistling])
    print(whistling)
    whistling.print_stack()
    print([number async for number in numbers(3)])
    print(Kettle.boil.__qualname__, nap.__name__)


asyncio.run(main(), debug=True)
