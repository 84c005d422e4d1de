from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")
p = Point(3, y=4)
print(p, p.x + p.y, p[0], p == (3, 4))
x, y = p
print(x, y, p._replace(x=10), p._asdict(), Point._fields)

class Employee(NamedTuple):
    name: str
    id: int = 3
    def badge(self):
        return f"{self.id:04d}-{self.name.upper()}"

e = Employee("Guido")
print(e, e.badge(), Employee("x", 9) > Employee("a", 1))
print(sorted([Point(2, 1), Point(1, 9), Point(1, 2)]))
