class Base:
    limit = 10
    names = []
    label = "base"
    def __init__(self, **options):
        self.options = options
        for k, v in sorted(options.items()):
            print("option", k, v)
    def show(self):
        return f"{self.label}:{self.limit}:{len(self.names)}"
    @classmethod
    def raise_limit(cls, n):
        cls.limit += n
        return cls.limit
    @classmethod
    def build(cls, *args, **kw):
        return cls(*args, **kw)
class Child(Base):
    label = "child"
    def __init__(self, first, *rest, **options):
        super().__init__(**options)
        self.first = first
        self.rest = rest
b = Base(x=1, a=2)
c = Child("f", "r1", "r2", z=3)
print(b.show(), c.show(), c.rest, c.options)
Base.names.append("n")
print(b.show(), c.show(), Base.raise_limit(5), b.limit)
d = Child.build("q")
print(d.first, d.rest, type(d).__name__)
class Grand(Child):
    def show(self):
        return "grand " + super().show()
print(Grand(1).show())
class Config:
    debug = False
    def enable(self):
        self.debug = True
one, two = Config(), Config()
one.enable()
print(one.debug, two.debug)
class Node:
    count = 0
    def __init__(self):
        type(self).count += 1
        self.children = {}
        self.stats = {"hits": 0, "log": [0, 0]}
    def hit(self, k):
        self.stats["hits"] += 1
        self.stats["log"][k] += 5
        self.children.setdefault(k, []).append(self.stats["hits"])
        return self
n = Node().hit(1).hit(1).hit(0)
print(n.stats, n.children)
class Meter:
    def __init__(self):
        self._v = 0
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, value):
        if value < 0:
            raise ValueError("negative")
        self._v = value
m = Meter()
m.v = 3
m.v += 4
print(m.v)
try:
    m.v = -1
except ValueError as e:
    print(e)
class Money:
    def __init__(self, amount):
        self.amount = amount
    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.amount + other.amount)
        return Money(self.amount + other)
    __radd__ = __add__
    def __eq__(self, other):
        return self.amount == other.amount
    def __lt__(self, other):
        return self.amount < other.amount
    def __le__(self, other):
        return self.amount <= other.amount
    def __hash__(self):
        return hash(self.amount)
    def __repr__(self):
        return f"${self.amount}"
    def __format__(self, spec):
        return f"{self.amount:{spec}}"
    def __bool__(self):
        return self.amount != 0
    def __abs__(self):
        return Money(abs(self.amount))
    def __len__(self):
        return self.amount
    def __getitem__(self, i):
        return self.amount * i
    def __setitem__(self, i, v):
        self.amount = i * v
    def __contains__(self, v):
        return v <= self.amount
    def __int__(self):
        return self.amount
wallet = [Money(5), Money(3), Money(9)]
print(sum(wallet, Money(0)), max(wallet), sorted(wallet), Money(5) in wallet, {Money(1), Money(1)})
print(f"{Money(7):>5}|", abs(Money(-3)), len(Money(4)), Money(2)[5], 3 in Money(4), int(Money(6)), bool(Money(0)))
mm = Money(1)
mm[2] = 4
mm += 2
print(mm, mm == Money(10), mm != Money(10))
class Multi:
    a = b = 3
    def __init__(self):
        self.x = self.y = 0
        self.x, self.y = self.y + 1, self.x + 2
    def __str__(self):
        return f"{self.x},{self.y},{self.a}"
print(Multi(), str(Multi()), [str(Multi())])
print(Base.__name__, c.__class__.__name__, isinstance(c, (int, Base)), callable(Base), vars(Multi()))
