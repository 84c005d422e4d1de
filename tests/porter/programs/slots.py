from dataclasses import FrozenInstanceError, dataclass


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    __slots__ = ["name"]


class Open(Point):
    pass


@dataclass(frozen=True, slots=True)
class Pair:
    left: int
    right: int = 2


@dataclass(slots=True)
class Loose:
    value: int


def assign(thing, name, value):
    try:
        setattr(thing, name, value)
        print("assigned", name, getattr(thing, name))
    except (AttributeError, TypeError, FrozenInstanceError) as error:
        print(type(error).__name__, error)


p = Point(1, 2)
named = Named(1, 2)
for thing in (p, named, Open(1, 2), Loose(1)):
    print(type(thing).__name__, hasattr(thing, "__dict__"))
    assign(thing, "name", "n")
    assign(thing, "x", 5)
print(p.__slots__, p.x)
try:
    p.z = 3
except AttributeError as error:
    print(error)
try:
    print(p.__dict__)
except AttributeError as error:
    print(error)
pair = Pair(1)
try:
    pair.left = 3
except FrozenInstanceError as error:
    print(error)
try:
    pair.other = 3
except TypeError as error:
    print(error)
print(pair, Pair.__slots__, hasattr(pair, "__dict__"))
