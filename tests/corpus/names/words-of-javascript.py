# Functions whose names are words of JavaScript keep them.
import asyncio
import functools


async def delete(key):
    await asyncio.sleep(0)
    return key


def new(key):
    return key


@functools.wraps(new)
def void(key):
    return key


async def main():
    task = asyncio.create_task(delete("a"))
    print(task, delete, new, void)
    print(await task)
    coroutine = delete("b")
    print(coroutine, coroutine.__qualname__)
    coroutine.close()


asyncio.run(main())
