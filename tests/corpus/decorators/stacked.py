import functools

def bold(f):
    @functools.wraps(f)
    def w(*a, **k): return f"<b>{f(*a, **k)}</b>"
    return w

def italic(f):
    @functools.wraps(f)
    def w(*a, **k): return f"<i>{f(*a, **k)}</i>"
    return w

def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k): return " ".join(f(*a, **k) for _ in range(n))
        return w
    return deco

@bold
@italic
@repeat(2)
def hello(name): return f"hello {name}"
print(hello("you"), hello.__name__)
print(hello.__wrapped__.__wrapped__.__wrapped__("me"))
