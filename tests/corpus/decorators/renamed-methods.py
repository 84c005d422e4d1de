"""Methods, generators and objects in a function's place that decorators give another name."""
import asyncio
import functools
import traceback


def timed(fn):
    @functools.wraps(fn)
    async def wrapper(self, *args):
        return await fn(self, *args)
    return wrapper


def by_hand(fn):
    def wrapper(self, *args):
        "Own."
        return fn(self, *args)
    wrapper.__name__ = fn.__name__
    wrapper.__qualname__ = fn.__qualname__
    wrapper.__doc__ = fn.__doc__
    return wrapper


def counted(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        yield from fn(*args)
    return wrapper


def named(name):
    def decorate(fn):
        fn.__name__ = name
        fn.__qualname__ += " as " + name
        return fn
    return decorate


class Client:
    @timed
    async def fetch(self, url):
        "Fetches."
        await asyncio.sleep(1)
        asyncio.current_task().print_stack()
        traceback.print_stack()
        return url

    @by_hand
    def parse(self, text):
        "Parses."
        return int(text)

    @counted
    def items(self):
        yield 1

    @named("close")
    async def end(self):
        await asyncio.sleep(1)

    def run(self):
        return self.run.__name__


def later(self):
    return later.__name__


later.__name__ = "sooner"
Client.later = later


class Counted:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.fn(*args)


class Plain:
    def __init__(self, fn):
        self.fn = fn
        self.__name__ = fn.__name__
        self.__qualname__ = fn.__qualname__

    def __call__(self, *args):
        return self.fn(*args)


@Counted
def add(a, b):
    "Adds."
    return a + b


@Plain
def multiply(a, b):
    return a * b


@named("numbers")
def generate():
    yield 1


async def main():
    client = Client()
    for method in (client.fetch, client.parse, client.items, client.end, client.later, Client.fetch, Client.parse, Client.end):
        print(method.__name__, method.__qualname__, method.__doc__)
    generator = client.items()
    print(generator.__name__, generator.__qualname__, generator.gi_code.co_name, list(generator))
    print(generate.__name__, generate().__name__, generate().__qualname__)
    coroutine = client.fetch("u")
    print(coroutine.__name__, coroutine.__qualname__, coroutine.cr_code.co_name, coroutine.cr_code.co_qualname)
    task = asyncio.create_task(coroutine, name="f")
    await asyncio.sleep(0.5)
    print(str(task)[:45])
    task.print_stack()
    print(await task, client.later())
    print(add(1, 2), add.__name__, add.__doc__, add.calls, add.__wrapped__(1, 1), add.__qualname__)
    print(multiply(2, 3), multiply.__name__, multiply.__qualname__, sorted(vars(multiply)))
    Client.run.__name__ = "go"
    print(client.run(), Client.run.__name__)
    try:
        client.parse("x")
    except ValueError:
        traceback.print_exc()
    client.end()
    client.fetch(2)


asyncio.run(main())
