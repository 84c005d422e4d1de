from dataclasses import dataclass

@dataclass
class Num:
    value: float
@dataclass
class Bin:
    op: str
    left: object
    right: object
@dataclass
class Neg:
    inner: object

def evaluate(e):
    match e:
        case Num(v):
            return v
        case Neg(inner=x):
            return -evaluate(x)
        case Bin("+", l, r):
            return evaluate(l) + evaluate(r)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
            return 0
        case Bin("*", l, r):
            return evaluate(l) * evaluate(r)
        case Bin(op=other):
            raise ValueError(f"unknown operator {other}")

def show(e):
    match e:
        case Num(v): return str(v)
        case Neg(x): return f"-{show(x)}"
        case Bin(op, l, r): return f"({show(l)} {op} {show(r)})"

tree = Bin("+", Num(2), Bin("*", Num(3), Neg(Num(4))))
print(show(tree), "=", evaluate(tree))
print(evaluate(Bin("*", Num(0), Num(9))))
try:
    evaluate(Bin("^", Num(1), Num(2)))
except ValueError as err:
    print(err)
print(tree)
