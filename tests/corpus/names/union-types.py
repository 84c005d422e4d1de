from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", "x y")
class N(NamedTuple):
    a: int
    b: str = "z"
def show(v):
    return v.x, v.y
def show2(v): return [i.a for i in v]
print(show(P(1, 2)), show2([N(1)]), getattr(P(3, 4), "y"))
Number = int | float
print(isinstance(3, Number), isinstance("s", Number), isinstance(3, int | str), isinstance(None, int | None))
class A: pass
class B: pass
AB = A | B
print(isinstance(A(), AB), isinstance(3, A | B), AB, int | None)
items = [P(1, 2), N(5)]
for it in items:
    print(it, it[0])
d = {"k": P(7, 8)}
print(d["k"].x, {k: v.y for k, v in d.items()})
