def mark(*names, **options):
    def decorate(target):
        target.names = names, options
        return target
    return decorate
def empty(): return None
@mark(empty() or "none", x=empty or 3)
def one(): return 1
print(one.names)
class A:
    @mark(empty() or "none", x=empty or 3)
    def two(self): return 2
    @mark("some")
    class B: pass
print(A.two.names, A.B.names)
@mark(empty() or "all")
class C: pass
print(C.names)
def make(flag):
    @mark(flag or "inner")
    def inner(a=flag or 5): return a
    return inner
print(make(0).names, make(0)())
