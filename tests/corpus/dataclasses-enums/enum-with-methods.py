from enum import Enum

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)

class Op(Enum):
    ADD = "+"
    MUL = "*"
    def apply(self, a, b):
        return a + b if self is Op.ADD else a * b
    @classmethod
    def parse(cls, s):
        return next(o for o in cls if o.value == s)

for p in Planet:
    print(f"{p.name.title():<8} {p.gravity:.2f} m/s²")
print(Op.parse("*").apply(6, 7), Op.ADD.apply(6, 7), Op("+"))
