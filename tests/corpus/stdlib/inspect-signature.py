"""inspect.signature of everything that can be called."""
import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Optional, TypeVar, Union

T = TypeVar("T")


def plain(a, b=2, *args, c, d=4, **kwargs):
    return a


def only(a, b, /, c, *, d):
    return a


def marked(x: int, y: "str", z: list[int] = [], *rest: float, w: str | None = None, **more: Any) -> dict[str, int]:
    return {}


async def fetch(url: str, timeout: float = 1.0, retries: int = 3) -> bytes:
    return b""


async def ticks(n: int = 3):
    for i in range(n):
        yield i


def hints(a: Optional[int], b: Union[int, str], c: Callable[[int], str], d: Literal["x", 1], e: Annotated[int, "unit"], f: tuple[int, ...], g: Later, h: Awaitable[None]) -> Optional[Later]:
    return None


class Later:
    pass


class Bus:
    limit = 10

    def __init__(self, name: str, *, size: int = 5):
        self.name = name

    def emit(self, topic, /, **payload):
        return topic

    async def send(self, to: str, limit: int = 7) -> bool:
        return True

    @classmethod
    def create(cls, name="x") -> "Bus":
        return cls(name)

    @staticmethod
    def check(value: int, strict=True):
        return value

    def __call__(self, x, y=1):
        return x


class Sub(Bus):
    pass


class Bare:
    pass


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)


@dataclass
class Point3(Point):
    z: float = 0.5
    name: str = field(default="p", kw_only=True)


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper


def bare_wrapper(fn):
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper


@logged
def add(a: int, b: int = 1) -> int:
    return a + b


@bare_wrapper
def lost(a, b):
    return a


class Service:
    @logged
    def run(self, job: str, times=2):
        return job

    @functools.lru_cache(maxsize=None)
    def cached(self, key):
        return key


@functools.lru_cache
def square(n: int):
    return n * n


bus = Bus("b")
for f in [plain, only, marked, fetch, ticks, hints, Bus, Bus.emit, bus.emit, bus.send, Bus.send, Bus.create, Bus.check, bus, Sub, Bare, Point, Point3]:
    print(inspect.signature(f))
for f in [add, lost, Service.run, Service().run, square, lambda: 0, lambda x, y=2, *a: x, lambda x: x]:
    print(inspect.signature(f))
print(inspect.signature(add, follow_wrapped=False))
for f in [functools.partial(plain, 1), functools.partial(plain, b=5, c=6), functools.partial(only, 1), functools.partial(add, b=3), functools.partial(bus.send, "me")]:
    print(inspect.signature(f))

sig = inspect.signature(marked)
print(repr(sig), list(sig.parameters), len(sig.parameters), "x" in sig.parameters)
for name, p in sig.parameters.items():
    print(name, p.kind, p.kind.name, p.kind.description, p.kind == p.POSITIONAL_OR_KEYWORD, repr(p), p.default is p.empty, p.annotation)
print(sig.return_annotation, inspect.signature(plain).return_annotation is inspect.Signature.empty, inspect.Parameter.empty)
print(sig.parameters["w"].default, sig.parameters["x"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD)
required = [p.name for p in inspect.signature(plain).parameters.values() if p.default is inspect.Parameter.empty and p.kind not in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)]
print(required)
print(inspect.signature(add) == inspect.signature(add), inspect.signature(add) == inspect.signature(plain))
try:
    inspect.signature(42)
except TypeError as e:
    print(type(e).__name__, e)
