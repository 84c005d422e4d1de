def make(n):
    if n:
        class C:
            def hello(self):
                return "first"
    else:
        class C:
            def hello(self):
                return "second"
    return C().hello()
print(make(1), make(0))

def twice():
    class C:
        x = 1
    a = C
    class C:
        x = 2
    return a.x, C.x, a is C
print(twice())

class Thing:
    n = 1
one = Thing()
class Thing:
    n = 2
    def show(self):
        return self.n
print(one.n, Thing().show(), isinstance(one, Thing))
