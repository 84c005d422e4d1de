def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
print(list(count(3)), sum(count(4)))
g = count(2)
print(next(g), next(g), next(g, "done"))
try:
    next(g)
except StopIteration:
    print("stop")
def echo():
    received = None
    while True:
        received = yield received
        if received == "quit":
            return "bye"
e = echo()
print(next(e), e.send("a"), e.send("b"))
try:
    e.send("quit")
except StopIteration as s:
    print("returned", s.value)
def chain(*its):
    for it in its:
        yield from it
print(list(chain([1, 2], "ab", range(2))))
def sub():
    x = yield 1
    print("got", x)
    return "result"
def main():
    r = yield from sub()
    print("r", r)
    yield 2
m = main()
print(next(m), m.send("hi"))
def closing():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
c = closing()
next(c)
c.close()
def thrower():
    while True:
        try:
            yield "ok"
        except ValueError as err:
            yield f"caught {err}"
t = thrower()
print(next(t), t.throw(ValueError("x")))
gen = (x * x for x in range(4))
print(next(gen), list(gen))
class Tree:
    def __init__(self, v, kids=()):
        self.v = v
        self.kids = kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
print(list(Tree(1, [Tree(2), Tree(3, [Tree(4)])])))
class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
for x in Countdown(3):
    print(x)
print(list(Countdown(2)), [a for a in Countdown(2)])
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 10)))
import itertools
print(list(itertools.chain([1], [2])), list(zip(itertools.count(1), "ab")))
