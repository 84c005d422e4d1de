from functools import total_ordering, wraps

def debug(cls):
    for name, attr in list(vars(cls).items()):
        if callable(attr) and not name.startswith("__"):
            setattr(cls, name, trace(attr))
    return cls
def trace(f):
    @wraps(f)
    def inner(*a, **k):
        print("call", f.__name__)
        return f(*a, **k)
    return inner
@debug
class A:
    def x(self):
        return 1
    def y(self, n):
        return self.x() + n
print(A().y(2))
def register(registry):
    def deco(cls):
        registry[cls.__name__] = cls
        return cls
    return deco
reg = {}
@register(reg)
class Foo:
    pass
@register(reg)
class Bar:
    pass
print(reg)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) >= V(0), sorted([V(2), V(1)], key=lambda v: v.v)[0].v)
