"""Defaults of dataclass fields: computed once, or for each object; and those that are refused."""
import time
from dataclasses import dataclass, field
from itertools import count


@dataclass(frozen=True)
class Point:
    x: int = 0
    y: int = 0


@dataclass
class Box:
    size: int = 1


def clock():
    print("asked for the time")
    return time.monotonic()


@dataclass
class Job:
    name: str
    made: float = clock()
    at: Point = field(default=Point(1, 2), compare=False)
    tags: list = field(default_factory=list)
    id: int = field(default_factory=count(1).__next__)
    path: str = "/".join(["a", "b"])


first = Job("a")
time.sleep(1)
second = Job("b")
print(first, second)
print(first.made == second.made, first.at is second.at, first.tags is second.tags, first.path)

for attempt in range(4):
    try:
        match attempt:
            case 0:
                @dataclass
                class Cart:
                    items: list = []
            case 1:
                @dataclass
                class Shelf:
                    boxes: dict[str, Box] = field(default={})
            case 2:
                @dataclass
                class Room:
                    box: Box = Box(2)
            case _:
                @dataclass
                class Late:
                    a: int = 1
                    b: str
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
