def tag(cls):
    cls.name = "tagged"
    cls.length = 3
    return cls

@tag
class A:
    pass

print(A.name, A.length, A().name, A().length, A.__name__, A)

class B:
    length = 4
    caller = "me"
    arguments = [1]
    prototype = "p"
    @classmethod
    def set(cls, value):
        cls.name = value
        cls.length = len(value)
        return cls

print(B.set("xyz").name, B.length, B().name, B.caller, B.arguments, B.prototype, B().caller, B.__name__)
B.prototype = "q"
print(B.prototype, B().prototype)
def f(): pass
f.name = "eff"
f.length = 12
print(f.name, f.length, f.__name__)
try:
    print(A.prototype)
except AttributeError as e:
    print(e)
class C: pass
for c in (C,):
    try:
        print(c.name)
    except AttributeError as e:
        print(e)
C.name = 5
print(C.name, C().name, C.__name__, repr(C))
del C.name
try:
    print(C.name)
except AttributeError as e:
    print(e)
registry = {}

class Plugin:
    name = "base"
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = cls.__name__.lower()
        registry[cls.name] = cls

class Csv(Plugin):
    pass

class Json(Plugin):
    pass

print(registry, Plugin.name, Csv.name, Json().name)
