from __future__ import annotations

class Stack[T]:
    """A simple LIFO stack."""

    def __init__(self, items: list[T] | None = None) -> None:
        self._items: list[T] = list(items or [])

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self):
        yield from reversed(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items!r})"

type Pair[A, B] = tuple[A, B]

def first[A, B](p: Pair[A, B]) -> A:
    return p[0]

s = Stack[int]([1, 2])
s.push(3)
print(s, len(s), list(s), bool(s))
while s:
    print(s.pop(), end=" ")
print()
try:
    s.pop()
except IndexError as exc:
    print(f"{exc!r}")
print(first((1, "a")))
