# What a named tuple's class has, its objects have.
from collections import namedtuple
from typing import NamedTuple

Pair = namedtuple("Pair", "x y", defaults=[2])
pair = Pair._make([1, 5])
print(pair, pair._asdict(), pair._fields, Pair._fields, pair._field_defaults)
print(pair[1], *pair, pair._make("ab"), pair._replace(x=0))


class Point(NamedTuple):
    x: int
    y: int = 7

    def moved(self, dx):
        return self._replace(x=self.x + dx)


point = Point(1).moved(2)
print(point, point._fields, Point._fields, point._field_defaults, Point._make((3, 4)))
print(dict(zip(point._fields, point)))
