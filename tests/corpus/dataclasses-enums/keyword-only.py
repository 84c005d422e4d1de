from dataclasses import dataclass, field, KW_ONLY, InitVar
@dataclass
class A:
    x: int
    y: int = field(kw_only=True)
    z: int = 3
print(A(1, y=2), A(1, 5, y=2))
try:
    A(1, 2, 3)
except TypeError as e:
    print(e)
try:
    A(1)
except TypeError as e:
    print(e)
@dataclass(kw_only=True)
class B:
    p: int
    q: str = "q"
print(B(p=1), B(q="z", p=2))
try:
    B(1)
except TypeError as e:
    print(e)
@dataclass
class C:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(C(1, c=3))
try:
    C(1, 2, 3)
except TypeError as e: print(e)
