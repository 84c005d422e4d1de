from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

for c in Color:
    print(c, c.name, c.value, repr(c))
print(list(Color), len(Color), Color.RED in Color, 2 in Color)
print(Color["RED"], Color(3), Color.__members__)
print(isinstance(Color.RED, Color), type(Color.RED), Color)
d = {Color.RED: "r", Color.GREEN: "g"}
print(d[Color.RED], d)

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, bool(p & Perm.W), p.value)
print(list(p), list(Perm), ~p, Perm.RW, Perm(3), Perm(0))
print(p ^ Perm.R, p == Perm.R | Perm.X)

class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.LOW + 1, Level.HIGH > Level.LOW, Level.HIGH == 10, sorted([Level.HIGH, Level.LOW]), max(Level), f"{Level.LOW:03d}", Level.LOW * 2)

class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, S.B, S.A == "a", S.B.upper(), f"{S.A}", repr(S.A), len(S.B), "x" + S.A)

class Old(str, Enum):
    X = "x"
    Y = "y"
print(Old.X, Old.X == "x", Old.X.value, repr(Old.Y), Old("y"), f"{Old.X}", Old.X.upper())

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def surface_gravity(self):
        G = 6.67300E-11
        return G * self.mass / (self.radius * self.radius)
print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet.EARTH)
class Status(Enum):
    OPEN = "open"
    CLOSED = "closed"
    @classmethod
    def default(cls):
        return cls.OPEN
    @property
    def label(self):
        return self.value.title()
    def __str__(self):
        return f"<{self.label}>"
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == value.lower():
                return m
        return None
print(Status.default(), Status.CLOSED.label, Status("OPEN"), [str(s) for s in Status])
try:
    Status("zzz")
except ValueError as e:
    print(e)
try:
    Color["PINK"]
except KeyError as e:
    print("KeyError", e)
try:
    print(Color.PINK)
except AttributeError as e:
    print(e)
try:
    Color.RED = 5
except AttributeError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, Animal.DOG.value, list(Animal))
match Color.GREEN:
    case Color.RED:
        print("r")
    case Color.GREEN:
        print("g!")
print(Color.RED.name.lower(), Color.RED is Color(1), Color.RED != Color.BLUE, hash(Color.RED) == hash(Color.RED))
@unique
class Uniq(Enum):
    A = 1
    B = 2
print([m.value for m in Uniq], {m.name: m.value for m in Uniq})
class Op(Enum):
    ADD = "+"
    def __call__(self, a, b):
        return a + b
print(Op.ADD(1, 2))
