# What clauses of `except*` call and raise.
import asyncio, traceback, sys

def fail(x):
    raise KeyError(x)

def f():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as g:
        fail(1)
    except* TypeError as g:
        traceback.print_exc()
        traceback.print_stack()

async def af():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
    except* ValueError as g:
        traceback.print_exc()
        await asyncio.sleep(0)
        fail(2)

async def bad():
    raise ValueError("bad")

def h():
    try:
        fail(0)
    except* KeyError as g:
        for e in g.exceptions:
            traceback.print_exception(e)
        raise RuntimeError("from clause") from g

def gx():
    return sum(div(x) for x in [1, 0])

def div(x):
    return 1 / x

for fn in (f, h, gx):
    try:
        fn()
    except BaseException as e:
        traceback.print_exc()
async def main():
    for fn in (f, h, gx):
        try:
            fn()
        except BaseException as e:
            traceback.print_exc()
    try:
        await af()
    except BaseException:
        traceback.print_exc()
    try:
        [await x for x in [bad()]]
    except ValueError:
        traceback.print_exc()
    try:
        print(list(div(x) for x in (0,)))
    except ZeroDivisionError:
        traceback.print_exc()
    try:
        print([div(x) for x in (0,)], {div(x): 1 for x in ()})
    except ZeroDivisionError:
        traceback.print_exc()
    try:
        print(sorted([1, 2], key=lambda x: div(0)))
    except ZeroDivisionError:
        traceback.print_exc()
    try:
        print(any(x for x in map(div, [0])))
    except ZeroDivisionError:
        traceback.print_exc()
asyncio.run(main())
