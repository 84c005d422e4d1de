"""What a decorator's wrapper is called, with functools.wraps and by hand: coroutines tell of it, tracebacks do not."""
import asyncio
import functools
import traceback


def logged(fn):
    @functools.wraps(fn)
    async def wrapper(*args):
        return await fn(*args)
    return wrapper


def streamed(fn):
    @functools.wraps(fn)
    async def wrapper(*args):
        async for item in fn(*args):
            yield item
    return wrapper


def plain(fn):
    def wrapper(*args):
        return fn(*args)
    wrapper.__name__ = fn.__name__
    wrapper.__qualname__ = "plain of " + fn.__qualname__
    wrapper.calls = 0
    return wrapper


class Guard:
    def __call__(self, fn):
        async def guarded(*args):
            return await fn(*args)
        guarded.__name__ = fn.__name__
        guarded.__doc__ = fn.__doc__
        return guarded


@logged
async def fetch(n):
    await asyncio.sleep(1)
    if n:
        raise ValueError(n)


@streamed
async def ticks(n):
    yield n
    raise LookupError(n)


@plain
def parse(text):
    raise ValueError(text)


@Guard()
async def pay():
    "Pays."
    parse("x")


async def main():
    coroutine = fetch(0)
    print(coroutine.__name__, coroutine.__qualname__, repr(coroutine)[:26])
    task = asyncio.create_task(coroutine)
    print(str(task)[:52])
    await task
    print(parse.__name__, parse.__qualname__, parse.calls)
    generator = ticks(1)
    print(generator.__name__, generator.__qualname__)
    coroutine = pay()
    print(pay.__name__, pay.__doc__, coroutine.__name__, coroutine.__qualname__)
    for doomed in (coroutine, fetch(2), generator.__anext__(), generator.__anext__()):
        try:
            print(await doomed)
        except (ValueError, LookupError) as error:
            print([frame.name for frame in traceback.extract_tb(error.__traceback__)])
    fetch(3)
    await fetch(4)


class Shape:
    pass


Shape.__name__ = "Form"
print(Shape.__name__, Shape.__qualname__, Shape)
for wrong in (Shape, parse):
    try:
        wrong.__name__ = 3
    except TypeError as error:
        print(error)
asyncio.run(main())
