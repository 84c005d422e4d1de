# `wait` takes the lock again before it ends. A second cancellation meanwhile comes after the first.
import asyncio


def history(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__context__
    return " after ".join(parts)


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as error:
            print(asyncio.get_running_loop().time(), history(error), condition.locked())


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        task.cancel("first")
        await asyncio.sleep(1)
        task.cancel("second")
        await asyncio.sleep(1)
    await task

    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        await asyncio.sleep(1)
        task.cancel("only one")
        await asyncio.sleep(1)
    await task


asyncio.run(main())
