from functools import lru_cache, partial, reduce, singledispatch, total_ordering, cached_property, wraps
import operator

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.cache_info())
fib.cache_clear()
print(fib.cache_info().currsize)

@singledispatch
def show(x):
    return f"object {x!r}"

@show.register
def _(x: int):
    return f"int {x:+d}"

@show.register(list)
def _(x):
    return "list of " + ", ".join(show(i) for i in x)

print(show(3), show("s"), show([1, "a", [2]]), show(True))

@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, other):
        return self.parts == other.parts
    def __lt__(self, other):
        return self.parts < other.parts
    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))

vs = [Version(t) for t in "1.10 1.2 1.2.1".split()]
print(sorted(vs), max(vs), vs[0] >= vs[1], vs[1] <= Version("1.2"))

class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r ** 2

c = Circle(2)
print(c.area, c.area)
del c.area
print(c.area)
double = partial(operator.mul, 2)
power = partial(pow, exp=2)
print(double(4), power(5), reduce(operator.add, [[1], [2, 3]], []), reduce(lambda a, b: a * b, range(1, 6)))
print(double.func, double.args) if False else print(double.args)
