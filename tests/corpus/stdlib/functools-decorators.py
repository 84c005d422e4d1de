import functools, time
from functools import wraps, partial, cached_property, singledispatch, lru_cache, cache, reduce, total_ordering, cmp_to_key

def timer(func):
    """Times it."""
    @wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = func(*args, **kwargs)
        print(f"{func.__name__} took {time.perf_counter() - start:.2f}")
        return result
    return wrapper

@timer
def slow(n):
    """Sleeps for n seconds."""
    time.sleep(n)
    return n

print(slow(1), slow.__name__)

@singledispatch
def show(x):
    print("object", x)

@show.register
def _(x: int):
    print("int", x)

@show.register(str)
def show_str(x):
    print("str", x)

@show.register(list)
def _(x):
    print("list", len(x))

show(1); show("a"); show([1, 2]); show(2.5); show(True)

class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r ** 2

c = Circle(2)
print(c.area, c.area)

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info())
fib.cache_clear()
print(fib.cache_info())
@cache
def sq(x): return x * x
print(sq(3), sq(3), sq.cache_info(), sq.__name__)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2], 0))
basetwo = partial(int, base=2)
print(basetwo("101"))
pr = partial(print, "hello", sep="-")
pr("x", "y")
