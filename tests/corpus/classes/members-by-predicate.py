import inspect


def add(a: int, b: int = 2, *rest, key=None, **opts) -> int:
    """Add numbers.

    Rest is ignored.
    """
    return a + b


class Base:
    x = 1

    def hello(self): ...


class Child(Base):
    y: int = 2

    def __init__(self):
        self.z = 3

    async def later(self): ...

    @staticmethod
    def util(): ...


sig = inspect.signature(add)
print(sig, list(sig.parameters), add.__annotations__, add.__kwdefaults__)
print(inspect.getdoc(add).splitlines()[0])
for name, p in sig.parameters.items():
    print(name, p.kind.name, p.default is inspect.Parameter.empty)
print(inspect.iscoroutinefunction(Child.later), inspect.isclass(Child), callable(add))
c = Child()
print([n for n, m in inspect.getmembers(c, inspect.ismethod)])
print([n for n, m in inspect.getmembers(Child, inspect.isfunction)])
print(hasattr(c, "x"), getattr(c, "nope", "default"), c.__class__.__name__, Child.__module__)
setattr(c, "dyn", 5)
print(sorted(vars(c)), Child.__annotations__)
print(Child.__bases__, Base.__subclasses__())
print([n for n in dir(c) if not n.startswith("__")])
