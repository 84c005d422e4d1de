def http(status):
    match status:
        case 200 | 201: return "ok"
        case 404: return "not found"
        case int() if 500 <= status < 600: return "server"
        case str() as s: return f"text {s}"
        case [a, b, *rest]: return f"seq {a} {b} {rest}"
        case {"type": "point", "pos": (x, y), **others}: return f"point {x},{y} {others}"
        case {"type": t}: return f"type {t}"
        case None: return "none"
        case float(f): return f"float {f}"
        case (): return "empty"
        case _: return "other"

for v in (200, 404, 503, "hi", [1, 2, 3, 4], (1, 2), {"type": "point", "pos": (1, 2), "c": 3}, {"type": "x"}, None, 2.0, (), [1], True):
    print(repr(v), "->", http(v))

from dataclasses import dataclass
@dataclass
class Num: value: float
@dataclass
class Bin:
    op: str
    left: "Expr"
    right: "Expr"
@dataclass
class Neg:
    e: "Expr"
Expr = Num | Bin | Neg
def ev(e: Expr) -> float:
    match e:
        case Num(v): return v
        case Neg(inner): return -ev(inner)
        case Bin("+", l, r): return ev(l) + ev(r)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)): return 0
        case Bin(op="*", left=l, right=r): return ev(l) * ev(r)
        case Bin(op, _, _): raise ValueError(f"unknown op {op!r}")
print(ev(Bin("+", Num(1), Bin("*", Num(2), Neg(Num(3.5))))))
print(ev(Bin("*", Num(0), Num(9))), Bin("+", Num(1), Num(2)))
try: ev(Bin("/", Num(1), Num(2)))
except ValueError as e: print(e)
cmd = "go north quickly"
match cmd.split():
    case ["go", ("north" | "south") as direction, *mods]: print(direction, mods)
    case ["quit"]: print("bye")
