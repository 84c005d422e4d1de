# Groups that `except*` makes of what its clauses raise have no frame of where they are made.
import asyncio, traceback, sys

def fails():
    raise ExceptionGroup("several", [ValueError(1), KeyError(2)])

async def several():
    try:
        fails()
    except* ValueError as group:
        raise TypeError("of a clause")

async def caught_outside():
    try:
        await several()
    except* BaseException as group:
        traceback.print_exception(group)

async def caught_in_place():
    try:
        try:
            fails()
        except* ValueError:
            raise TypeError("of a clause")
    except ExceptionGroup as group:
        traceback.print_exception(group)

async def left():
    try:
        fails()
    except* ValueError:
        print("one is handled")

async def main():
    for work in (several, caught_outside, caught_in_place, left):
        print("---", work.__name__, file=sys.stderr)
        try:
            await work()
        except Exception as error:
            traceback.print_exception(error)

asyncio.run(main())
