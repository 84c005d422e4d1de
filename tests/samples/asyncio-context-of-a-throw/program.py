# A cancellation goes to the innermost coroutine directly. What those around it are handling is its context only when it
# has come to them; a coroutine that goes on by itself sees it at once.
import asyncio


def history(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__context__
    return " after ".join(parts)


async def inner(swallow):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("  inner:", history(error))
        if not swallow:
            raise
    try:
        raise ValueError("next")
    except ValueError as error:
        print("  thrown into:", history(error))
    await asyncio.sleep(0)
    try:
        raise ValueError("later")
    except ValueError as error:
        print("  after a turn:", history(error))


async def outer(swallow):
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            await inner(swallow)
        except asyncio.CancelledError as error:
            print("  outer:", history(error))


async def twice():
    failed = asyncio.get_running_loop().create_future()
    failed.set_exception(OSError("one exception"))
    try:
        await failed
    except OSError:
        try:
            await failed
        except OSError as error:
            await asyncio.sleep(0)
            print("handled twice:", history(error))


async def main():
    for swallow in (False, True):
        print("swallow", swallow)
        task = asyncio.create_task(outer(swallow))
        await asyncio.sleep(1)
        task.cancel()
        await task
    await twice()


asyncio.run(main())
