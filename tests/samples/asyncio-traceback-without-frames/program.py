# What the interpreter raises outside of any frame has no traceback: the StopIteration that leaves a task, and what
# closing a generator finds that was closed before.
import asyncio


async def stops():
    raise StopIteration(1)


async def stubborn():
    try:
        yield 1
    finally:
        yield 2
    yield 3


generator = stubborn()


async def main():
    asyncio.create_task(stops())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(await generator.__anext__())
    await generator.aclose()


asyncio.run(main())
