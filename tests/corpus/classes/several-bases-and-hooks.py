class A:
    def __init__(self):
        print("A init")
        super().__init__()
    def hi(self):
        return "A"
class B(A):
    def __init__(self):
        print("B init")
        super().__init__()
    def hi(self):
        return "B" + super().hi()
class C(A):
    def __init__(self):
        print("C init")
        super().__init__()
    def hi(self):
        return "C" + super().hi()
class D(B, C):
    def __init__(self):
        print("D init")
        super().__init__()
    def hi(self):
        return "D" + super().hi()
d = D()
print(d.hi(), [k.__name__ for k in D.__mro__], D.__bases__, isinstance(d, C), issubclass(D, A))
print(D.mro())

class JsonMixin:
    def to_json(self):
        return f"{type(self).__name__}:{self.__dict__}"
class LogMixin:
    level = "info"
    def log(self, m):
        print(f"[{self.level}] {m}")
class Base:
    def __init__(self, name, **kw):
        self.name = name
        super().__init__(**kw)
class Sized:
    def __init__(self, size=1, **kw):
        self.size = size
        super().__init__(**kw)
class Thing(JsonMixin, LogMixin, Base, Sized):
    def __init__(self, name, size):
        super().__init__(name=name, size=size)
        self.log("made " + name)
t = Thing("x", 3)
print(t.to_json(), t.level, t.size)

class Singleton:
    _instance = None
    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self, value=0):
        self.value = value
s1 = Singleton(1)
s2 = Singleton(2)
print(s1 is s2, s1.value, s2.value)

class Late:
    def __init__(self):
        self.setup()
        self.ready = True
    def setup(self):
        self.parts = []
class Late2(Late):
    def __init__(self, n):
        self.n = n
        if n > 0:
            super().__init__()
    def setup(self):
        super().setup()
        self.parts.append(self.n)
print(Late2(3).parts, vars(Late2(0)))

class NoSuper(Late):
    def __init__(self):
        self.x = 1
n = NoSuper()
print(n.x, hasattr(n, "ready"))
try:
    n.ready
except AttributeError as e:
    print(e)

class Left:
    def __init__(self): self.left = 1
class Right:
    def __init__(self): self.right = 2
class Both(Left, Right):
    def __init__(self):
        Left.__init__(self)
        Right.__init__(self)
b = Both()
print(b.left, b.right)

class MyError(JsonMixin, ValueError):
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code
try:
    raise MyError("bad", 4)
except ValueError as e:
    print(repr(e), e.code, e.args, isinstance(e, JsonMixin), str(e))

class Plugin:
    registry = {}
    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[kind or cls.__name__.lower()] = cls
class Csv(Plugin): pass
class Js(Plugin, kind="json"): pass
print(sorted(Plugin.registry), Plugin.registry["json"].__name__)

class Lazy:
    def __init__(self): self._d = {"a": 1}
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._d[name]
        except KeyError:
            raise AttributeError(f"no {name}") from None
z = Lazy()
print(z.a, hasattr(z, "b"), getattr(z, "c", 7))
try:
    z.q
except AttributeError as e:
    print("AE", e)
class Watch:
    def __init__(self):
        self.x = 1
    def __setattr__(self, k, v):
        print("set", k, v)
        super().__setattr__(k, v)
w = Watch()
w.x = 5
w.y = 6
print(w.x, w.y)
try:
    class Bad(A, D): pass
except TypeError as e:
    print(e)
class P:
    def __repr__(self): return "P()"
p = P()
try:
    P(1)
except TypeError as e:
    print(e)
