class P:
    def __init__(self, n, age=1):
        self.n = n
        self._age = age
    def dine(self, what="soup"):
        return f"{self.n} eats {what}"
    def age(self):
        return self._age
    async def run(self):
        return self.n
    @staticmethod
    def st(x): return x + 1
    @classmethod
    def cl(cls, x): return (cls.__name__, x)

ps = [P("a", 3), P("b", 2), P("c", 1)]
print(list(map(P.dine, ps)))
f = P.dine
print(f(ps[0]), f(ps[1], "bread"), f(ps[1], what="cake"))
print([p.n for p in sorted(ps, key=P.age)])
print(max(ps, key=P.age).n)
print(P.dine.__name__, P.dine.__qualname__)
print(getattr(P, "dine")(ps[0], what="pie"))
print(getattr(ps[0], "dine")(what="pie"))
print(list(map(P.st, [1, 2])), list(map(P.cl, [1])))
import functools
g = functools.partial(P.dine, ps[2])
print(g(), g("x"), g(what="y"))
class Q(P):
    def dine(self, what="soup"):
        return "Q " + P.dine(self, what)
    meal = P.dine
q = Q("q")
print(q.dine(), f(q), P.dine(q), q.meal())
try:
    f()
except TypeError as e:
    print(e)
handlers = {"dine": P.dine, "age": P.age}
for name, h in handlers.items():
    print(name, h(ps[0]))
import asyncio
async def main():
    print(await P.run(ps[0]))
    r = P.run
    print(await r(ps[1]))
    print(await asyncio.gather(*map(P.run, ps)))
asyncio.run(main())
print(list(map(str.upper, ["a"])), sorted(["B", "a"], key=str.lower))
