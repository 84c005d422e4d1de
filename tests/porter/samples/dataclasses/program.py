from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple
from collections import namedtuple, defaultdict, deque, Counter
@dataclass
class Item:
    name: str
    price: float
    qty: int = 1
    tags: list[str] = field(default_factory=list)
    def total(self):
        return self.price * self.qty
i = Item("pen", 1.5, 4)
print(i, i.total(), i == Item("pen", 1.5, 4), Item("x", 2.0))
i.tags.append("blue")
i.qty += 1
print(i)
@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = 0
print(P(1) < P(2), sorted([P(3), P(1, 5)]), hash(P(1)) == hash(P(1)))
try:
    P(1).x = 3
except Exception as e:
    print(type(e).__name__, e)
@dataclass
class Base:
    id: int
@dataclass
class Sub(Base):
    label: str = "none"
    def __post_init__(self):
        self.label = self.label.upper()
print(Sub(1), Sub(2, "x"), Sub(id=3, label="q"))
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
print(Color.RED, Color.RED.name, Color.GREEN.value, Color(2), Color["RED"], list(Color), Color.BLUE.value)
print(Color.RED is Color.RED, Color.RED == Color.GREEN, repr(Color.RED))
class Status(Enum):
    OK = "ok"
    BAD = "bad"
    def shout(self):
        return self.value.upper()
s = Status.OK
if s == Status.OK:
    print(s.shout(), f"{s}")
class Pt(NamedTuple):
    x: int
    y: int = 5
p = Pt(1)
print(p, p.x, p[1], p == (1, 5))
a, b = p
print(a, b)
Emp = namedtuple("Emp", ["name", "age"])
e = Emp("Al", 3)
print(e, e.name, e._replace(age=4))
dd = defaultdict(list)
dd["a"].append(1)
dd["b"].append(2)
print(dd["a"], dict(dd), len(dd))
di = defaultdict(int)
for ch in "hello":
    di[ch] += 1
print(dict(di))
dq = deque([1, 2, 3], maxlen=3)
dq.append(4)
dq.appendleft(0)
print(dq, dq.popleft(), len(dq), list(dq))
c = Counter("banana")
print(c.most_common(2), c["a"], c["zz"])
match Status.BAD:
    case Status.OK:
        print("ok")
    case Status.BAD:
        print("bad!")
match Item("m", 2.0):
    case Item(name=n, price=pr):
        print(n, pr)
