# The fields of a named tuple cannot be set.
from collections import namedtuple

Point = namedtuple("Point", "x y")
point = Point(1, 2)
try:
    point.x = 5
except AttributeError as error:
    print(error)
print(point, point._replace(x=5))
