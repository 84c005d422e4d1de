# Methods read from a type and called with the value first; classes with their type parameters.
from typing import Generic, TypeVar

T = TypeVar("T")


class Stack[Item]:
    def __init__(self) -> None:
        self.items: list[Item] = []

    def push(self, item: Item) -> "Stack[Item]":
        self.items.append(item)
        return self


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


class Vector:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item.__name__}"


print(Stack[int], Box[str], Vector[float], Stack[Box], Box[list[int]])
print(Stack[int]().push(1).items, Box[str]("x").value)
IntStack = Stack[int]
stack = IntStack()
print(isinstance(stack, Stack), type(stack).__name__, stack.push(2).items)

print(list(map(bytes.upper, [b"a", b"bc"])), bytes.fromhex("6162"))
print(set.union({1}, {2}), set.intersection(*[{1, 2}, {2, 3}]), dict.get({"a": 1}, "a"))
names = {(1, 2): "pair", (1, 2, 3): "triple"}
key = [1, 2]
print(names[*key], names[*key, 3])


def pack[*Ts](*values: *Ts) -> tuple[*Ts]:
    return values


print(pack(1, "a"))


def twice(work):
    for _ in range(2):
        result = work()
    return result


print(twice(lambda: print("done")))
first, *middle, last = [1, 2, 3, 4]
numbers = [0, 0]
*numbers[:1], tail = [7, 8, 9]
print(first, middle, last, numbers, tail)
