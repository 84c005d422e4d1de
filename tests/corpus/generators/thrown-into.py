import types, copy
from contextlib import AbstractContextManager, AbstractAsyncContextManager, contextmanager
import asyncio

def gen():
    x = yield 1
    print("got", x)
    yield 2

g = gen()
g2 = gen()
try:
    g2.throw(ValueError)
except ValueError as e:
    print("thrown", repr(e))
def catcher():
    try:
        yield 1
    except KeyError as e:
        print("caught", repr(e))
        yield "after"
c = catcher()
next(c)
print(c.throw(KeyError, "key"))
try:
    c.throw("no")
except TypeError as e:
    print(e)

@types.coroutine
def bare(n):
    got = yield n
    return got * 2

async def main():
    return await bare(3)

co = main()
print(co.send(None))
try:
    co.send(10)
except StopIteration as e:
    print("result", e.value)

class Aw:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        got = yield self.n
        return got
async def uses():
    return await Aw(1) + await Aw(2)
u = uses()
print(u.send(None), u.send(10))
try:
    u.send(20)
except StopIteration as e:
    print(e.value)
