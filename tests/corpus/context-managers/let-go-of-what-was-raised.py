# What a `with` has swallowed is gone after it, and so is what its traceback held: a failure that nobody asked about is
# reported then, not when the coroutine ends.
import asyncio
import contextlib


async def quick():
    return 1


class Swallowing:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *error):
        return True


async def with_suppress():
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(asyncio.gather(quick()), 0)
    await asyncio.sleep(1)
    print("suppressed")


async def with_a_manager():
    async with Swallowing():
        await asyncio.wait_for(asyncio.gather(quick()), 0)
    await asyncio.sleep(1)
    print("swallowed")


async def main():
    for work in with_suppress, with_a_manager:
        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        task.cancel()
        await task


asyncio.run(main())
