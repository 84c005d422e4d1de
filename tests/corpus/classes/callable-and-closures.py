class Counter:
    def __init__(self, fn):
        self.fn = fn
        self.calls = 0
    def __call__(self, *args, **kw):
        self.calls += 1
        return self.fn(*args, **kw)

@Counter
def greet(name, greeting="Hello"):
    return f"{greeting}, {name}"

print(greet("A"), greet("B", greeting="Hi"), greet.calls)
print(callable(greet), callable(5), callable(print))

class Temp:
    def __getattr__(self, name):
        return f"<{name}?>"
t = Temp()
t.real = 1
print(t.real, t.missing)
