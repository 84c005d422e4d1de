class A:
    x = 1
    def f(self): return "first"
a = A()
class A:
    x = 2
    def f(self): return "second" + str(self.y)
    y = 5
b = A()
print(a.f(), b.f(), a.x, b.x, isinstance(a, A), isinstance(b, A), type(a), A)
class B(A):
    pass
class B(B):
    z = 1
print(B().z, B().x)
