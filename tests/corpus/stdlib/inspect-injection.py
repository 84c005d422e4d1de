"""Dependency injection, plugins and a command dispatcher that read signatures."""
import asyncio
import inspect
from typing import Callable, get_type_hints


class Container:
    def __init__(self):
        self.providers: dict[type, Callable] = {}
        self.singletons: dict = {}

    def register(self, cls, factory=None):
        self.providers[cls] = factory or cls
        return cls

    def resolve(self, cls):
        if cls in self.singletons:
            return self.singletons[cls]
        if cls not in self.providers:
            raise LookupError(f"nothing provides {cls.__name__}")
        factory = self.providers[cls]
        kwargs = {}
        for name, param in inspect.signature(factory).parameters.items():
            if param.annotation is inspect.Parameter.empty:
                raise TypeError(f"{factory.__name__}: {name} has no annotation")
            if param.default is inspect.Parameter.empty:
                kwargs[name] = self.resolve(param.annotation)
        self.singletons[cls] = factory(**kwargs)
        return self.singletons[cls]

    def inject(self, fn):
        hints = get_type_hints(fn)

        async def wrapper(*args, **kwargs):
            for name, hint in hints.items():
                if name != "return" and name not in kwargs and hint in self.providers:
                    kwargs[name] = self.resolve(hint)
            return await fn(*args, **kwargs)
        return wrapper


container = Container()


@container.register
class Settings:
    url = "db://local"


@container.register
class Database:
    def __init__(self, settings: Settings, pool: int = 3):
        self.url = settings.url
        self.pool = pool

    async def query(self, sql):
        await asyncio.sleep(0.1)
        return f"{sql} on {self.url}"


class Users:
    def __init__(self, db: Database):
        self.db = db

    async def get(self, id):
        return await self.db.query(f"user {id}")


container.register(Users)


@container.inject
async def handler(id: int, users: Users) -> str:
    return await users.get(id)


class CLI:
    def __init__(self):
        self.commands = {}

    def command(self, fn):
        self.commands[fn.__name__] = fn
        return fn

    async def run(self, line):
        name, *words = line.split()
        fn = self.commands.get(name)
        if fn is None:
            return f"unknown command {name}"
        sig = inspect.signature(fn)
        try:
            bound = sig.bind(*words)
        except TypeError as e:
            return f"usage: {name}{sig}: {e}"
        for key, value in bound.arguments.items():
            want = sig.parameters[key].annotation
            if want is not inspect.Parameter.empty:
                bound.arguments[key] = want(value)
        result = fn(*bound.args, **bound.kwargs)
        return await result if inspect.isawaitable(result) else result


cli = CLI()


@cli.command
def add(a: int, b: int = 10):
    """Adds two numbers."""
    return a + b


@cli.command
async def wait(seconds: float, label="done"):
    await asyncio.sleep(seconds)
    return f"{label} after {seconds}"


HOOKS = {}


def hook(event):
    def register(fn):
        if len(inspect.signature(fn).parameters) > 2:
            raise ValueError(f"{fn.__name__} takes too many parameters")
        HOOKS.setdefault(event, []).append(fn)
        return fn
    return register


@hook("start")
def on_start(event):
    return f"1: {event}"


@hook("start")
async def on_start_late(event, context):
    return f"2: {event} {context}"


async def fire(event, **context):
    for fn in HOOKS.get(event, []):
        result = fn(event, context) if len(inspect.signature(fn).parameters) == 2 else fn(event)
        if inspect.iscoroutinefunction(fn):
            result = await result
        print(result)


async def main():
    print(await handler(7))
    print(container.resolve(Database).pool, container.resolve(Database) is container.resolve(Database))
    try:
        container.resolve(int)
    except LookupError as e:
        print(e)
    for line in ["add 1", "add 2 3", "wait 0.5", "wait 1 ready", "add", "add 1 2 3", "nope"]:
        print(await cli.run(line))
    for name, fn in cli.commands.items():
        print(f"{name}{inspect.signature(fn)}  {inspect.getdoc(fn) or '-'}")
    await fire("start", user="ada")
    try:
        hook("x")(lambda a, b, c: None)
    except ValueError as e:
        print(e)


asyncio.run(main())
