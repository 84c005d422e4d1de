class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag or "none"
    def show(self): return self.tag
class A(Base, tag="a"): pass
print(A().show(), A().tag)
class Mix:
    def hello(self): return "mix " + self.tag
class B(Mix, Base, tag="b"):
    pass
print(B().hello(), B().show(), B().tag, getattr(B(), "tag"))
