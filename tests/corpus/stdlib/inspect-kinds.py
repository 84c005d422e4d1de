"""Signatures of methods of all kinds of classes."""
import inspect
from abc import ABC, abstractmethod
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

T = TypeVar("T")


class Shape(ABC):
    @abstractmethod
    def area(self, unit: str = "m") -> float: ...

    @property
    def name(self) -> str:
        return "s"


class Sq(Shape):
    side: ClassVar[int] = 2

    def area(self, unit: str = "cm") -> float:
        return 1.0


class Closer(Protocol):
    def close(self, now: bool = False) -> None: ...


class Box(Generic[T]):
    def __init__(self, item: T, *items: T):
        self.item = item

    def get(self, default: T | None = None) -> T | None:
        return default


class Color(Enum):
    RED = 1

    def paint(self, on: str) -> str:
        return on


class Failure(Exception):
    def __init__(self, code: int, text="bad"):
        super().__init__(text)


@dataclass
class D:
    a: int
    total: ClassVar[int] = 0
    b: str = field(default="x", kw_only=True)
    c: list = field(default_factory=list, repr=False, kw_only=True)


@dataclass
class E:
    x: int
    seed: int = field(default=3, repr=False)


def outer(n: int = 3):
    limit = n

    def inner(x: int, y: int = limit, *, z=[]) -> int:
        return x

    class Local:
        def m(self, v: "Local") -> None: ...

    return inner, Local


@contextmanager
def opened(path: str, mode: str = "r"):
    yield path


for f in [Sq.area, Sq().area, Box, Box.get, Color.paint, Failure, D, opened, outer, outer()[0], outer(5)[1].m]:
    print(inspect.signature(f))
print(inspect.signature(E))
print(Sq.__annotations__, D.__annotations__["b"])
