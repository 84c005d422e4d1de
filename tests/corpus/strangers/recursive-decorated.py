import asyncio
import functools
from functools import lru_cache

def logged(fn):
    @functools.wraps(fn)
    def inner(*a):
        r = fn(*a)
        print(fn.__name__, a, r)
        return r
    return inner

def logged2(fn):
    @functools.wraps(fn)
    async def inner(*a):
        r = await fn(*a)
        print(fn.__name__, a, r)
        return r
    return inner

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

@logged
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

@logged2
async def afact(n):
    return 1 if n < 2 else n * await afact(n - 1)

async def main():
    print(fib(10), fib.__name__)
    fact(3)
    await afact(3)
    print(afact.__name__, fact.__qualname__)

asyncio.run(main())
