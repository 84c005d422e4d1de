# Loops whose iterator raises, functions that wrap others, and one that is written on one line.
import traceback, asyncio, functools
def gen(n):
    for i in range(n):
        if i == 2:
            raise ValueError(i)
        yield i
def one():
    for x in gen(3):
        y = x + 1
        print(x)
def two():
    for a in [1, 2]:
        for b in gen(3):
            if b:
                print(a, b)
def three():
    for b in gen(3):
        for a in [1, 2]:
            print(a, b)
def four():
    g = gen(3)
    for b in g:
        print(b)
    print("x")
def five():
    g = gen(3)
    for i in [1]:
        xs = list(g)
def six():
    yield 0
    yield from gen(3)
def seven():
    for x in six():
        print("seven", x)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise KeyError("it")
        return self.n
def eight():
    for x in It():
        print(x)
        print(x)
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return fn(*args)
    return wrapper
@deco
def nine():
    raise OSError("nine")
def adeco(fn):
    @functools.wraps(fn)
    async def awrapper(*args):
        return await fn(*args)
    return awrapper
@adeco
async def ten():
    await asyncio.sleep(0)
    raise OSError("ten")
def one_line(): return 1 / 0
def enum():
    for i, x in enumerate(gen(3)):
        print(i, x)
for fn in (one, two, three, four, five, seven, eight, nine, one_line, enum):
    try:
        fn()
    except Exception:
        traceback.print_exc()
async def main():
    for fn in (one, eight, nine):
        try:
            fn()
        except Exception:
            traceback.print_exc()
    try:
        await ten()
    except OSError:
        traceback.print_exc()
    for x in gen(3):
        await asyncio.sleep(0)
        print(x)
asyncio.run(main())
