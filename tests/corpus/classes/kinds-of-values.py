class Name(str):
    def __new__(cls, value, lang="en"):
        self = super().__new__(cls, value.strip())
        self.lang = lang
        return self

    def shout(self):
        return self.upper() + "!"

    def __repr__(self):
        return f"Name({super().__repr__()}, {self.lang!r})"

n = Name("  ada ", lang="fr")
print(n, n.lang, len(n), n.shout(), repr(n), n == "ada", "ada" == n, n[0], n[1:], n + "x", "x" + n, n * 2)
print(isinstance(n, str), type(n), type(n + ""), f"{n:>10}|{n}|{n!r}", n in {"ada": 1}, {n: 2}["ada"], "d" in n)
print(sorted([Name("b"), Name("a"), "c"]), ", ".join([n, "b"]), n.upper().lower(), n.replace("a", "b"), list(n), [c for c in n])
print("%s and %r" % (n, n), n.startswith("a"), "ada lovelace".startswith(n), n < "b", hash(n) == hash("ada"))
def kind(x):
    if isinstance(x, str):
        return "text " + x
    elif isinstance(x, int):
        return x + 1
    return None
print(kind(n), kind("q"), kind(4))
match n:
    case "bob":
        print("bob")
    case "ada":
        print("matched")
class Celsius(float):
    def to_f(self):
        return self * 9 / 5 + 32
    def __str__(self):
        return f"{float(self):.1f}°C"
t = Celsius(100)
print(t, repr(t), t.to_f(), t + 1, type(t + 1), f"{t}", f"{t:.2f}", round(t), int(t), t > 50, 50 < t, -t, abs(Celsius(-3)), t == 100, t.is_integer())
class Money(int):
    def __new__(cls, amount, currency="EUR"):
        obj = int.__new__(cls, amount)
        obj.currency = currency
        return obj
    def __add__(self, other):
        return Money(int(self) + int(other), self.currency)
    __radd__ = __add__
    def __str__(self):
        return f"{int(self)} {self.currency}"
m = Money(5) + Money(7)
print(m, repr(m), m.currency, m - 2, m / 5, m // 5, m % 5, m ** 2, divmod(m, 5), sum([Money(1), Money(2)]), [1,2,3][Money(1)], list(range(Money(3))))
print(m == 12, m in [12], {12: "x"}[m], max(Money(3), Money(9)), m & 4, m << 1, ~m, m.bit_length(), bool(Money(0)), 1.5 + m, m * 1.5)
class Vec(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
    @property
    def y(self):
        return self[1]
    def dot(self, other):
        return sum(a * b for a, b in zip(self, other))
v = Vec(1, 2)
print(v, v.x, v.y, v.dot(Vec(3, 4)), v == (1, 2), len(v), v + (3,), hash(v) == hash((1, 2)), isinstance(v, tuple), type(v).__name__)
a, b = v
print(a, b, sorted([Vec(2, 1), Vec(1, 5)]), Name.__mro__, Name.__bases__, issubclass(Money, int))
class Even(int):
    def __new__(cls, v):
        if v % 2:
            raise ValueError(f"{v} is odd")
        return super().__new__(cls, v)
try:
    Even(3)
except ValueError as e:
    print(e)
print(Even(4) + 1)
class Tag(str):
    pass
x = Tag("a")
x.extra = 1
print(x, x.extra, x.__class__.__name__, vars(x), Tag(12), Tag())
try:
    print(Tag("a") + 1)
except TypeError as e:
    print(e)
try:
    print(Even(4) + "a")
except TypeError as e:
    print(e)

