class LazyProperty:
    def __init__(self, function):
        self.function = function
        self.name = function.__name__
    def __get__(self, obj, type=None):
        obj.__dict__[self.name] = self.function(obj)
        return obj.__dict__[self.name]
class DeepThought:
    @LazyProperty
    def meaning(self):
        print("thinking")
        return 42
d = DeepThought()
print(d.meaning)
print(d.meaning)

class Managed:
    def __init__(self):
        self._x = 1
    def get_x(self):
        print("get")
        return self._x
    def set_x(self, value):
        print("set")
        self._x = value
    def del_x(self):
        print("del")
        del self._x
    x = property(get_x, set_x, del_x, "doc")
m = Managed()
m.x = 5
print(m.x)
del m.x
try:
    m.x
except AttributeError as e:
    print(e)
print(Managed.x.__doc__)

class Deleted:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        """I'm x."""
        return self._x
    @x.setter
    def x(self, value):
        self._x = value
    @x.deleter
    def x(self):
        print("deleting")
        del self._x
n = Deleted()
n.x = 3
print(n.x)
del n.x
print(hasattr(n, "x"))
class C:
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
    double = lambda self, x: x * 2
    order = sorted(["bb", "a"], key=lambda s: len(s))
print(C.ops["+"](1, 2), C().ops["-"](5, 2), C().double(4), C.order)
class P:
    name = "thing"
    def __init__(self): self.x = 1
print(P.__name__, P().__dict__, P.name, P().name, type(P()).__name__)
