# What a clause of `except*` raises comes after the part of the group that it got; the group of what is left is raised as it
# is. Parts of groups hide their context.
import asyncio
import contextlib


def history(error):
    text = repr(error)
    if isinstance(error, BaseExceptionGroup):
        text += " of [" + ", ".join([history(each) for each in error.exceptions]) + "]"
    if error.__context__ is not None:
        text += (" hiding (" if error.__suppress_context__ else " after (") + history(error.__context__) + ")"
    return text


async def fails(error):
    raise error


async def group():
    async with asyncio.TaskGroup() as tasks:
        for error in (ValueError(1), KeyError(2)):
            tasks.create_task(fails(error))


async def raises_another():
    try:
        await group()
    except* ValueError as part:
        print("part:", history(part))
        raise OSError("another")


async def naked():
    try:
        raise KeyError("naked")
    except* KeyError as part:
        raise OSError(str(part.exceptions))


async def suppresses():
    with contextlib.suppress(ValueError):
        await group()


async def main():
    for work in (raises_another, naked, suppresses):
        try:
            await work()
        except Exception as error:
            print(work.__name__, history(error))


asyncio.run(main())
