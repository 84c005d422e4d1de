from dataclasses import dataclass, is_dataclass, FrozenInstanceError
@dataclass(frozen=True, slots=True)
class P:
    x: int
p = P(1)
print(hasattr(p, "__dataclass_fields__"), hasattr(P, "__dataclass_fields__"), hasattr(3, "__dataclass_fields__"), is_dataclass(p))
try:
    p.x = 2
except FrozenInstanceError as e:
    print(e)
try:
    del p.x
except Exception as e:
    print(type(e).__name__, e)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


@dataclass
class Named:
    name: str = "n"


print(list(Point.__dataclass_fields__), list(Point(1).__dataclass_fields__), hasattr(Named(), "__dataclass_fields__"), Named.__dataclass_fields__["name"].name)
print(Point(1), vars(Point(1)))
