from enum import Enum, IntEnum, auto

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

class Level(IntEnum):
    LOW = auto()
    MID = auto()
    HIGH = auto()

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print([c.name for c in Color], len(Color))
print(Level.HIGH > Level.LOW, Level.MID + 1, sorted([Level.HIGH, Level.LOW]), Level.MID == 2)
try:
    Color(9)
except ValueError as e:
    print("ValueError:", e)
print(f"{Color.GREEN} {Level.LOW} {Level.LOW:>3}|")
