from enum import Enum, auto, unique


class Weekday(Enum):
    MON, TUE, WED = range(1, 4)


class Size(Enum):
    S, L = "small", "large"


print(list(Weekday), Weekday(2), Size.L.value)


@unique
class Made(Enum):
    A = auto()
    B = auto()


@unique
class Mixed(Enum):
    A = auto()
    B = 7


print(list(Made), list(Mixed))
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)
