# Inside `except*` a bare `raise` puts the group's part back; a `raise` by name makes a new failure of it.
import asyncio
import traceback


def shown(error, depth=0):
    lines = [f"{each.name}: {each.line}" for each in traceback.extract_tb(error.__traceback__)]
    print("  " * depth + repr(error), "from", [line.split("\n")[0] for line in lines])
    for each in getattr(error, "exceptions", ()):
        shown(each, depth + 1)


def orders():
    raise ExceptionGroup("orders", [ValueError("no price"), TypeError("no name"), KeyError("id")])


def bare():
    try:
        orders()
    except* ValueError as group:
        print("prices:", group.exceptions)
        raise


def by_name():
    try:
        orders()
    except* ValueError as group:
        raise group


def one_by_name_one_bare():
    try:
        orders()
    except* ValueError as group:
        raise group
    except* TypeError:
        raise


def alone():
    try:
        raise ValueError("only one")
    except* ValueError:
        raise


def kept_for_later():
    try:
        orders()
    except* ValueError as group:
        first = group
    except* (TypeError, KeyError):
        raise first


def raise_what_is_handled():
    raise  # what the caller handles


def by_a_helper():
    try:
        int("ten")
    except ValueError:
        raise_what_is_handled()


def by_a_helper_in_a_clause():
    try:
        orders()
    except* ValueError:
        raise_what_is_handled()


async def waits():
    try:
        orders()
    except* ValueError:
        await asyncio.sleep(0.1)
        raise
    except* TypeError as group:
        await asyncio.sleep(0.1)
        raise group


async def waits_alone():
    try:
        raise ValueError("only one")
    except* ValueError:
        await asyncio.sleep(0.1)
        raise


async def main():
    for each in waits, waits_alone:
        try:
            await each()
        except Exception as error:
            print(each.__name__)
            shown(error, 1)


for each in bare, by_name, one_by_name_one_bare, alone, kept_for_later, by_a_helper, by_a_helper_in_a_clause, raise_what_is_handled:
    try:
        each()
    except Exception as error:
        print(each.__name__)
        shown(error, 1)
asyncio.run(main())
