import functools

class Service:
    def __init__(self):
        self.log = []

    def logged(func):
        @functools.wraps(func)
        def wrapper(self, *args):
            self.log.append(func.__name__)
            return func(self, *args)
        return wrapper

    @logged
    def run(self, x):
        return x + 1


s = Service()
print(s.run(1), s.log)

def shout(method):
    @functools.wraps(method)
    def wrapper(self, text):
        return method(self, text).upper()
    return wrapper

class Speaker:
    def __init__(self, name):
        self.name = name

    @shout
    def say(self, text):
        return f"{self.name}: {text}"

print(Speaker("ann").say("hi"))
import functools
class CountCalls:
    def __init__(self, fn): functools.update_wrapper(self, fn); self.fn = fn; self.n = 0
    def __call__(self, *a, **k): self.n += 1; return self.fn(*a, **k)
@CountCalls
def add(a, b=1):
    "Adds."
    return a + b
print(add.__name__, add.__doc__, add.__wrapped__(1), add(2), add.n)
class Q:
    def __repr__(self): return "Q:" + object.__repr__(self)[:11]
class R: pass
print(Q(), object.__repr__(R())[:19])
