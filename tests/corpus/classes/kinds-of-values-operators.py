from enum import Enum, IntEnum

from dataclasses import dataclass, field
class Level(IntEnum):
    LOW = 1
    HIGH = 2
class Mode(str, Enum):
    R = "read"
    W = "write"
def f(x):
    match x:
        case Level.LOW: return "low"
        case "read": return "is read"
        case 2: return "two"
        case _: return "other"
print(f(1), f(Level.LOW), f(Mode.R), f(Level.HIGH), f("write"), 1.5 + Level.HIGH)
def g(m: Mode):
    match m:
        case "read": return 1
        case Mode.W: return 2
print(g(Mode.R), g(Mode.W))
class Meters(float):
    unit = "m"
    def __new__(cls, value):
        return float.__new__(cls, value)
    def __add__(self, other):
        return type(self)(float.__add__(self, other))
    def __repr__(self):
        return f"{type(self).__name__}({float(self)})"
class Km(Meters):
    unit = "km"
a = Meters(1.5) + 2
print(a, repr(a), a.unit, Km(3) + Meters(4), Km(3).unit, 1 + a, sum([Meters(1), Meters(2)]), Meters(2.0) == 2, {Meters(2.0): "x"}[2], Meters("3.5"))
class Path(str):
    def __truediv__(self, other):
        return Path(f"{self}/{other}")
    @property
    def parts(self):
        return self.split("/")
    @classmethod
    def root(cls):
        return cls("/")
p = Path("a") / "b" / "c"
print(p, p.parts, type(p).__name__, Path.root(), isinstance(p, Path), p.title(), Path("x").join(["1", "2"]), str(p) == p, type(str(p)))
class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, map(int, text.split(".")))
    def __str__(self):
        return ".".join(map(str, self))
vs = [Version("1.10"), Version("1.9"), Version("1.2.3")]
print(max(vs), [str(v) for v in sorted(vs)], Version("1.2") < Version("1.10"), vs[0], vs[2][0:2], repr(vs[1]))
class Positive(int):
    def __init__(self, v):
        super().__init__()
        self.note = f"n{v}"
    def __str__(self): return f"+{int(self)}"
q = Positive(3)
print(q, f"{q}", f"{q:03d}", "%d %s" % (q, q), q.note, repr(q), [q], q == 3, q is not None, -q, 10 - q, 2 ** q, range(q), "ab" * q)
class CI(str):
    def __contains__(self, other):
        return other.lower() in self.lower()
    def upper(self):
        return "UP:" + super().upper()
    def __len__(self):
        return 42
    def __getitem__(self, i):
        return CI(super().__getitem__(i))
    def __add__(self, o):
        return CI(super().__add__(o) + "+")
c = CI("Hello")
print("ELL" in c, c.upper(), len(c), c[0], type(c[1:]), c + "x", c.lower())
for ch in CI("ab"):
    print(ch)
print(int(Positive(7)) // 2, float(Meters(1)), bool(CI("")), str(CI("q")), Positive(3) > 2.5, min(Positive(3), 2))
@dataclass
class Holder:
    name: Path
    tags: list = field(default_factory=list)
print(Holder(Path("z")), Holder(Path("z")) == Holder("z"))
