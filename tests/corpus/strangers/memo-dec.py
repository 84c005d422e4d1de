import functools, time

def timed(fn=None, *, unit="s", digits=3):
    if fn is None:
        return lambda f: timed(f, unit=unit, digits=digits)
    @functools.wraps(fn)
    def inner(*a, **k):
        t0 = time.perf_counter()
        try:
            return fn(*a, **k)
        finally:
            dt = time.perf_counter() - t0
            inner.calls += 1
            inner.total += dt
    inner.calls = 0
    inner.total = 0.0
    return inner

@timed
def a(x): return x + 1

@timed(unit="ms")
def b(x, y=2):
    """Doc of b."""
    time.sleep(0.25)
    return x * y

print(a(1), b(3), b(3, y=5), a.calls, b.calls, f"{b.total:.2f}", b.__name__, b.__doc__)

class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.num_calls = 0
    def __call__(self, *args, **kwargs):
        self.num_calls += 1
        print(f"Call {self.num_calls} of {self.func.__name__!r}")
        return self.func(*args, **kwargs)

@CountCalls
def say_whee():
    print("Whee!")

say_whee(); say_whee()
print(say_whee.num_calls)

def repeat(num_times):
    def decorator_repeat(func):
        @functools.wraps(func)
        def wrapper_repeat(*args, **kwargs):
            for _ in range(num_times):
                value = func(*args, **kwargs)
            return value
        return wrapper_repeat
    return decorator_repeat

@repeat(num_times=3)
def greet(name): print(f"Hello {name}"); return name
print(greet("W"))
def debug(func):
    @functools.wraps(func)
    def w(*args, **kwargs):
        sig = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"Calling {func.__name__}({sig})")
        v = func(*args, **kwargs)
        print(f"{func.__name__!r} returned {v!r}")
        return v
    return w
@debug
@repeat(2)
def make(name, age=None): return f"{name} {age}"
make("Ann", age=3)
class Single:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
print(Single() is Single())
