from __future__ import annotations
import typing
from typing import Any, Callable, Generic, NamedTuple, NewType, Optional, Protocol, TypeVar, Union, cast, overload, runtime_checkable, Literal, TypedDict, ParamSpec, Awaitable, TYPE_CHECKING, assert_never, get_args
from collections.abc import AsyncIterator, Iterable
import asyncio
if TYPE_CHECKING:
    from foo import Bar

T = TypeVar("T")
P = ParamSpec("P")
Handler = Callable[[int], str]
Json = Union[dict, list, str, None]
UserId = NewType("UserId", int)
Mode = Literal["fast", "slow"]

@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...

class File:
    def close(self) -> None:
        print("closed")

class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item
    def get(self) -> T:
        return self.item

@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2

class Point(NamedTuple):
    x: int
    y: int = 0

class Movie(TypedDict):
    name: str
    year: int

u = UserId(5)
print(u, isinstance(File(), Closeable), isinstance(3, Closeable), Box(3).get(), double(2), double("a"))
print(Point(1), cast("int", u), get_args(Mode))
m: Movie = {"name": "Up", "year": 2009}
print(m["name"], m)
print(Optional[int], Literal["a", 1], Callable[[int], str], typing.List[int], typing.Dict[str, Any], Union[int, str, None], T)
def timed(f: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        print("call")
        return await f(*args, **kwargs)
    return wrapper
@timed
async def go(n: int) -> int:
    await asyncio.sleep(1)
    return n
print(asyncio.run(go(3)))
Pair = tuple[int, int]
def sw(p: Pair) -> Pair:
    return p[1], p[0]
print(sw((1, 2)))
