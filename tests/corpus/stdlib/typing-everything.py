from __future__ import annotations
from typing import Any, Callable, Generic, Iterable, Literal, Optional, Protocol, TypeVar, Union, Final, cast
import asyncio

T = TypeVar("T")
MAX: Final = 3
Mode = Literal["fast", "slow"]
Handler = Callable[[int], "str"]

class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []
    def push(self, item: T) -> None:
        self._items.append(item)
    def pop(self) -> T:
        return self._items.pop()
    def peek(self) -> Optional[T]:
        return self._items[-1] if self._items else None

class Speaker(Protocol):
    def speak(self) -> str: ...

class Cat:
    def speak(self) -> str:
        return "meow"

def first(xs: Iterable[T], default: T | None = None) -> T | None:
    for x in xs:
        return x
    return default

async def run(h: Handler, n: int, mode: Mode = "fast") -> dict[str, Any]:
    await asyncio.sleep(0 if mode == "fast" else 1)
    return {"result": h(n), "mode": mode}

def talk(s: Speaker) -> None:
    print(s.speak())

s: Stack[int] = Stack()
s.push(1); s.push(2)
print(s.pop(), s.peek(), first([]), first("xy"), MAX)
talk(Cat())
print(asyncio.run(run(lambda n: "*" * n, MAX, "slow")), cast(int, "not checked"))
