from enum import Enum, IntEnum


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Mode(str, Enum):
    READ = "read"
    WRITE = "write"


class Word(str):
    pass


def kind(x):
    match x:
        case Level.LOW:
            return "low"
        case "read":
            return "to read"
        case 2:
            return "two"
        case str():
            return "text " + x
        case int():
            return "whole"
        case _:
            return "other"


print([kind(x) for x in (1, Level.LOW, Level.HIGH, Mode.READ, Mode.WRITE, Word("read"), Word("w"), 2.0, 7, None)])


def of_mode(mode: Mode):
    match mode:
        case "read":
            return 1
        case Mode.WRITE:
            return 2


print(of_mode(Mode.READ), of_mode(Mode.WRITE))
