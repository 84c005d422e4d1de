"""auto() after values that are no numbers, and several members in one assignment."""
from enum import Enum, Flag, auto

for values in (("x",), ("x", 1), (2.5,), ((1, 2),)):
    try:
        class Mixed(Enum):
            FIRST = values[0]
            SECOND = values[-1]
            LAST = auto()
        print(list(Mixed))
    except TypeError as error:
        print(error)


class Bits(Flag):
    A = 1
    B = 4
    C = auto()


class Sides(Enum):
    LEFT, RIGHT = 1, 2
    UP, DOWN = "up", "down"


print(list(Bits), list(Sides))
