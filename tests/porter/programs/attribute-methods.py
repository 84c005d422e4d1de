class A:
    def __init__(self):
        self.x = 1
    def __getattr__(self, name):
        print("getattr", name)
        return name.upper()
    def __setattr__(self, name, value):
        print("setattr", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("delattr", name)
        object.__delattr__(self, name)
a = A()
print(a.x, a.foo)
a.y = 3
del a.y
print(getattr(a, "zed", None), hasattr(a, "q"))
class Proxy:
    def __init__(self, target):
        self._target = target
    def __getattr__(self, name):
        print("proxy", name)
        return getattr(self._target, name)
p = Proxy([1, 2])
p.append(3)
print(p._target, p.count(3))
class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)
    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign {name}")
f = Frozen(2)
try:
    f.x = 3
except AttributeError as e:
    print(e)
print(f.x)
class Log:
    def __getattribute__(self, name):
        print("access", name)
        return super().__getattribute__(name)
    def hi(self):
        return "hi"
print(Log().hi())
class DefaultDict(dict):
    def __missing__(self, key):
        return f"no {key}"
d = DefaultDict(a=1)
print(d["a"], d["b"], d.get("b"), d)
class LowerKeys(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
    def __getitem__(self, k):
        return super().__getitem__(k.lower())
l = LowerKeys()
l["ABC"] = 1
print(l["Abc"], l, len(l))
class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)
    def __setattr__(self, name, value):
        self[name] = value
a = AttrDict()
a.x = 1
print(a.x, a)
