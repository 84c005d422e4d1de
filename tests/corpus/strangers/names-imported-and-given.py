"""Names that are imported and then mean something else."""
import json
import time
from math import floor, sqrt
from random import random

print(floor(2.5), sqrt(9))


def sqrt(x):
    return f"the root of {x}"


print(sqrt(9))
random = random() < 2
print(random)


def encode(value):
    import json
    json = json.dumps(value)
    return json


def start(time=None):
    if time is None:
        import time
        return time.monotonic() >= 0
    return time


def pick(short):
    if short:
        from json import dumps as write
    else:
        from pprint import pformat as write
    return write({"b": 1, "a": [2]})


for square in (True, False):
    if square:
        from operator import mul as combine
    else:
        from operator import add as combine
    print(combine(5, 5))

print(encode([1, None]), start(), start(3), pick(True), pick(False))
floor = floor(time.monotonic() * 0) + 1
print(floor, json.loads("[1]"))
time = "late"
print(time)
