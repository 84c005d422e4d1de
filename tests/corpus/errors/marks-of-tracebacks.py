import traceback

def share(n): return 1 / (n - 2)
def check(n):
    if n == 2: raise ValueError("two")
    return n
class Point:
    def __init__(self, a): self.a = check(a)
    @property
    def b(self): return share(self.a)
    def m(self, *, k=0): return self.n(k) + self.n(2)
    def n(self, k): return [1, 2][k]
def logged(f):
    def w(*a, **k):
        return f(*a, **k)
    return w
@logged
def d(x): return {"a": 1}[x]
def show(f):
    try: f()
    except Exception: print(traceback.format_exc())
def property_():
    p = Point(1)
    return p.b + 1
def method(): p = Point(3); print(p.m(k=1))
def constructor():
    Point(
        2
    )
def decorated():
    x = d("b")
def twice():
    total = 0
    for i in [3, 2, 1]:
        total += share(i) * share(i + 1)
def caused():
    try:
        share(2)
    except ZeroDivisionError as e:
        raise RuntimeError("outer") from e
def items():
    data = {"x": {"y": []}}
    return data["x"]["y"][0]
def concatenation():
    return "a" + 1
def builtins():
    return len(5) + max([])
def comprehension():
    return [share(i) for i in range(5)]
def unknown_name():
    print(undefined_thing)
def unknown_method():
    return "abc".nope()
def conditional():
    return int("12a") if True else 0
def condition():
    n = 3
    while share(n): n -= 1
def comparison():
    sorted([3, 1, "a"])
def augmented():
    x = None
    x += 1
def assertion():
    assert len([1]) == 2, "length"
for f in (property_, method, constructor, decorated, twice, caused, items, concatenation, builtins, comprehension, unknown_name, unknown_method, conditional, condition, comparison, augmented, assertion):
    show(f)


def wide():
    print("漢字", share(2), "é")


def spread(*numbers):
    return share(*numbers)


def lines():
    return (
        share(1)
        + share(2)
        + 3
    )


class Lock:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        raise OSError("jammed")


def locked():
    with Lock() as a, Lock():
        print("in")


show(wide)
show(lambda: spread(2))
show(lines)
show(locked)
show(lambda: undefined + 1)
