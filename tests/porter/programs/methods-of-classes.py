class P:
    count = 0
    @classmethod
    def cl(cls, x, *, k=1):
        cls.count += 1
        return (cls.__name__, x, k)
    @staticmethod
    def st(x): return x + 1
    def run(self): return self.cl
class Q(P): pass
def use(c, *args):
    return c.cl(*args), getattr(c, "cl")(5), getattr(c, "st")(5), getattr(c, "cl")(5, k=3)
print(use(P, 1), use(Q, 2), use(P(), 3), use(Q(), 4))
print(P.count, Q.count)
makers = {"p": P.cl, "q": Q.cl, "s": P.st}
for k, m in makers.items():
    print(k, m(3))
f = Q.cl
print(f(1), f(1, k=2), f.__name__, f.__self__, list(map(Q.cl, [1, 2])))
print(P().run()(7), Q().run()(7))
class R:
    handler = P.st
    def helper(self, n): return n * 2
    ops = {"x": helper}
    alias = helper
    def go(self, op, n): return self.ops[op](self, n)
def outside(self, x): return ("outside", type(self).__name__, x)
class S(R):
    method = outside
    fn = len
print(R().go("x", 4), R().alias(5), S().method(6), S().fn([1]), R.ops["x"](R(), 9))
print(R.helper is R.helper, R.helper == R.alias)
