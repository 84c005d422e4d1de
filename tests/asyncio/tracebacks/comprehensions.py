# What is raised inside comprehensions, generator expressions, generators and lambdas.
import asyncio, traceback, sys
def show(e):
    traceback.print_exception(e)

def div(x):
    return 1 // x

def gen(n):
    for i in range(n, -1, -1):
        yield div(i)

def consumer(it):
    return [x for x in it]

def fx(x):
    if x > 1:
        raise ValueError(x)
    return x

def outer():
    yield 0
    yield from gen(1)

def safe(fn):
    try:
        print(fn())
    except Exception as e:
        show(e)

safe(lambda: list(gen(2)))
safe(lambda: consumer(gen(1)))
safe(lambda: sum(gen(1)))
safe(lambda: list(map(div, [1, 0])))
safe(lambda: list(map(div, gen(1))))
safe(lambda: [fx(x) for x in (1, 2, 3)])
safe(lambda: {x: fx(x) for x in (1, 2, 3)})
safe(lambda: {fx(x) for x in (1, 2, 3)})
safe(lambda: next(gen(0)))
safe(lambda: list(outer()))
safe(lambda: max(fx(x) for x in (1, 2, 3)))
safe(lambda: max((1, 2, 3), key=fx))
safe(lambda: max((1, 2, 3), key=lambda x: fx(x)))
safe(lambda: any(fx(x) > 5 for x in (1, 2, 3)))
safe(lambda: ", ".join(str(fx(x)) for x in (1, 2)))
safe(lambda: dict((x, fx(x)) for x in (1, 2)))
safe(lambda: [[fx(y) for y in range(x)] for x in (1, 2, 4)])
safe(lambda: [fx(x) for x in (1, 2, 3) if fx(x)])
safe(lambda: sorted(gen(1)))
safe(lambda: list(zip(gen(1), [1, 2, 3])))
safe(lambda: list(enumerate(gen(1))))
safe(lambda: tuple(fx(x) for x in (1, 2)))
safe(lambda: set(fx(x) for x in (1, 2)))
def multi():
    return [
        fx(x)
        for x in (1, 2, 3)
    ]
safe(multi)
def multi2():
    return sum(
        fx(x)
        for x in (1, 2, 3)
    )
safe(multi2)
async def am():
    safe(multi2)
    safe(multi)
    safe(lambda: list(gen(1)))
    g = gen(1)
    next(g)
    try:
        next(g)
    except ZeroDivisionError:
        traceback.print_exc()
    try:
        g2 = (fx(x) for x in (1, 2))
        print(next(g2))
        print(next(g2))
    except ValueError:
        traceback.print_exc()
    try:
        first = next((x for x in (1,) if fx(2)), None)
    except ValueError:
        traceback.print_exc()
    try:
        [await co(x) for x in (1, 2)]
    except ValueError:
        traceback.print_exc()
    try:
        async for x in agen():
            pass
    except ValueError:
        traceback.print_exc()
    try:
        [x async for x in agen()]
    except ValueError:
        traceback.print_exc()
    try:
        await asyncio.gather(*(co(x) for x in (1, 2)))
    except ValueError:
        traceback.print_exc()
    try:
        await asyncio.gather(*[fx(x) for x in (1, 2)])
    except ValueError:
        traceback.print_exc()
async def co(x):
    return fx(x)
async def agen():
    for x in (1, 2):
        yield fx(x)
asyncio.run(am())
