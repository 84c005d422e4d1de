# While `run` cleans up after an error, that error is being handled around every task: what is raised there comes after it,
# what is only thrown into a coroutine does not.
import asyncio


def history(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__context__
    return " after ".join(parts)


async def numbers():
    yield 1
    yield 2


async def shared(generator):
    try:
        async for number in generator:
            print("got", number)
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled:", history(error))
    try:
        await generator.athrow(ValueError("thrown in"))
    except ValueError as error:
        print("thrown in:", history(error))
    try:
        await generator.__anext__()
    except StopAsyncIteration as error:
        print("ran out:", history(error))


async def inside_a_handler():
    try:
        raise KeyError("handled before the stop")
    except KeyError as outer:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("in the handler:", history(error))
    try:
        raise IndexError("raised after it")
    except IndexError as error:
        print("after the handler:", history(error))


async def waits_for(coroutine):
    try:
        await asyncio.shield(asyncio.ensure_future(coroutine))
    except asyncio.CancelledError as error:
        print("waited:", history(error))


async def main(left_alone):
    task = asyncio.create_task(left_alone)
    await asyncio.sleep(1)
    raise RuntimeError("the end")


for work in (shared(numbers()), inside_a_handler(), waits_for(asyncio.sleep(10))):
    try:
        asyncio.run(main(work))
    except RuntimeError as error:
        print(error)
