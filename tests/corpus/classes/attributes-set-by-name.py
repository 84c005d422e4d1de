class A:
    n = 1
a = A()
setattr(a, "n", 5)
print(a.n, A.n)
a.__dict__["n"] = 7
print(a.n)
vars(a)["n"] = 8
print(a.n)
class B:
    n = 1
b = B()
b.__dict__.update(n=3)
print(b.n)
