"""What functions tell of themselves: defaults, annotations, docstrings, type hints."""
import functools
import inspect
from dataclasses import dataclass
from typing import Annotated, Optional, get_type_hints


def f(a, b: int, c: str = "x", *args: float, d, e: float = 1.5, g=None) -> list[str]:
    """Doc of f.

        indented
    more
    """
    return []


def empty():
    pass


async def work(n: Optional[int] = None, tag: Annotated[str, "note"] = "t") -> None:
    "One line."


class Base:
    """A base."""

    rate: float = 0.5

    def run(self, job: str) -> int:
        """Runs it."""
        return 1

    def stop(self):
        return None


class Child(Base):
    size: int

    def run(self, job):
        return 2


@dataclass
class Config:
    host: str
    port: int = 80
    debug: bool | None = None


def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper


@deco
def wrapped(x: int) -> str:
    """Wrapped doc."""
    return str(x)


print(f.__annotations__, f.__defaults__, f.__kwdefaults__)
print(empty.__annotations__, empty.__defaults__, empty.__kwdefaults__, empty.__doc__)
print(work.__annotations__, work.__defaults__)
print(Base.run.__annotations__, Base().run.__annotations__)
print(get_type_hints(f), get_type_hints(work), get_type_hints(work, include_extras=True))
print(Base.__annotations__, Child.__annotations__, get_type_hints(Child))
print(get_type_hints(Config), Config.__annotations__)
print(wrapped.__annotations__, wrapped.__name__, wrapped.__wrapped__.__annotations__, get_type_hints(wrapped))
print(repr(inspect.getdoc(f)), inspect.getdoc(empty), inspect.getdoc(work), inspect.getdoc(Base), inspect.getdoc(Base.run), inspect.getdoc(wrapped))
print(inspect.getdoc(Child().run), inspect.getdoc(Base().stop))
for name, hint in get_type_hints(Config).items():
    print(name, hint, hint is int)
print(f.__annotations__ is f.__annotations__, f.__annotations__["return"])
