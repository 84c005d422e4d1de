class A:
    def __init__(self): self._b = 1
    @property
    def p(self):
        """The p."""
        return self._b
    @p.setter
    def p(self, v): self._b = v
    @p.deleter
    def p(self): print("gone")
    @property
    def ro(self): return 2
a = A()
print(A.p.__doc__, A.p.fget(a), A.p.fget.__name__, A.p.fget.__qualname__, A.ro.fset, A.ro.__doc__)
A.p.fset(a, 7)
print(a.p, isinstance(A.p, property), A.p is A.__dict__["p"], type(A.p).__name__)
A.p.fdel(a)
del a.p
class B(A):
    @property
    def p(self): return super().p + 1
print(B().p, B.p is A.p, B.ro is A.ro)
print({k: type(v).__name__ for k, v in vars(B).items()})
print(getattr(A, "ro"), hasattr(A, "p"))
