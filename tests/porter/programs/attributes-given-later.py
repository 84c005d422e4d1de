class Base:
    kind = "base"
    count = 0
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.key = cls.__name__.lower()
        cls.kind = "sub " + cls.key
    @classmethod
    def make(cls):
        cls.count += 1
        return cls()
    def show(self):
        return self.key, self.kind, self.count
class X(Base): pass
class Y(X): pass
print(X().show(), Y().show(), Y.key, Y().key)
Y.make(); Y.make(); X.make()
print(X().show(), Y().show(), Base.count, X.count, Y.count, Base().count)
class Cache:
    def load(self):
        if not hasattr(self, "store"):
            type(self).store = {}
            print("made")
        return self.store
Cache().load(); print(Cache().load())
class Sing:
    def __new__(cls):
        if not hasattr(cls, "_one"):
            cls._one = super().__new__(cls)
        return cls._one
print(Sing() is Sing())
def show(o):
    try: return o.tag
    except AttributeError as e: return str(e)
class Late: pass
print(show(Late()))
Late.tag = 3
print(show(Late()))
class Later: pass
try: print(Later.tag)
except AttributeError as e: print(e)
Later.tag = 4
print(Later.tag)
