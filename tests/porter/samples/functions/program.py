def greet(name, greeting="Hello", *, punct="!"):
    return f"{greeting}, {name}{punct}"
print(greet("Bob"), greet("Ann", "Hi"), greet("X", punct="?"), greet(name="N", greeting="G"))
def total(*args, **kwargs):
    print(args, kwargs)
    return sum(args)
print(total(1, 2, 3, a=1, b="x"), total())
def append(x, items=[]):
    items.append(x)
    return items
print(append(1), append(2), append(3, []))
def make():
    count = 0
    def inc():
        nonlocal count
        count += 1
        return count
    return inc
c = make()
print(c(), c(), make()())
counter = 0
def bump():
    global counter
    counter += 1
bump(); bump()
print(counter)
sq = lambda x: x * x
print(sq(4), (lambda a, b=2: a + b)(1))
def apply(f, *args):
    return f(*args)
print(apply(max, 3, 9), apply(sq, 5))
def nothing():
    pass
print(nothing())
def early(x):
    if x > 0:
        return "pos"
print(early(1), early(-1))
fns = [lambda: i for i in range(3)]
print([f() for f in fns])
fns2 = [lambda i=i: i for i in range(3)]
print([f() for f in fns2])
def deco(fn):
    def wrapper(*args, **kwargs):
        print("calling", fn.__name__)
        return fn(*args, **kwargs)
    return wrapper
@deco
def add(a, b=1):
    return a + b
print(add(1), add(1, b=5), add(a=2, b=3))
def outer(prefix):
    def decorator(fn):
        def wrapper(x):
            return prefix + fn(x)
        return wrapper
    return decorator
@outer(">> ")
def shout(x):
    return x.upper()
print(shout("hi"))
def pos_only(a, /, b):
    return a - b
print(pos_only(5, b=3))
def rec(n):
    return [] if n == 0 else [n] + rec(n - 1)
print(rec(3))
args = (1, 2)
print(pos_only(*args))
opts = {"greeting": "Yo", "name": "Z"}
print(greet(**opts))
def f(a, b=2, *rest, c, d=4, **kw):
    return (a, b, rest, c, d, kw)
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6))
def swap(a, b): return b, a
x, y = swap(1, 2)
print(x, y)
print((lambda *a, **k: (a, k))(1, z=2))
