# One exception that is raised where `except*` has handled all else is raised as it is; two or more come in a new group.
import asyncio


async def work():
    async with asyncio.TaskGroup() as tasks:
        for error in (ValueError(1), KeyError(2)):
            tasks.create_task(fails(error))


async def fails(error):
    raise error


async def one():
    try:
        await work()
    except* Exception:
        raise OSError("one")


async def one_and_what_is_left():
    try:
        await work()
    except* ValueError:
        raise OSError("one")


async def a_group():
    try:
        await work()
    except* Exception:
        raise ExceptionGroup("own", [OSError("first"), OSError("second")])


async def the_same_again():
    try:
        await work()
    except* ValueError:
        raise


async def twice():
    try:
        try:
            raise KeyError("naked")
        except* KeyError:
            raise
    except* KeyError:
        raise OSError("one")


async def main():
    for function in (one, one_and_what_is_left, a_group, the_same_again, twice):
        try:
            await function()
        except Exception as error:
            print(function.__name__, repr(error), "after", repr(error.__context__))


asyncio.run(main())
