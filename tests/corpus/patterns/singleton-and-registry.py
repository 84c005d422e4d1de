class Singleton:
    _instance = None
    def __new__(cls, *args):
        if cls._instance is None:
            print("creating")
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self, value):
        self.value = value

a, b = Singleton(1), Singleton(2)
print(a is b, a.value)

class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__.lower()] = cls

class Csv(Plugin): pass
class Excel(Plugin, name="xlsx"): pass

print(sorted(Plugin.registry), Plugin.registry["xlsx"].__name__)
