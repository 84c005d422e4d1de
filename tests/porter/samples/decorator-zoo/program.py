import asyncio
import functools
import time

def timed(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            elapsed = time.perf_counter() - start
            print(f"{func.__name__} took {elapsed:.2f}s")
    return wrapper

def repeat(times):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = None
            for _ in range(times):
                result = func(*args, **kwargs)
            return result
        return wrapper
    return decorator

class CountCalls:
    def __init__(self, func):
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        print(f"call {self.calls}")
        return self.func(*args, **kwargs)

registry = {}
def register(name):
    def deco(func):
        registry[name] = func
        return func
    return deco

@timed
async def fetch(url, timeout=1):
    await asyncio.sleep(timeout)
    return f"data from {url}"

@repeat(3)
def say(word):
    print(word)
    return word

@CountCalls
def add(a, b):
    return a + b

@register("hello")
def hello(name):
    return f"hello {name}"

@functools.cache
def slow_square(n):
    print("computing", n)
    return n * n

async def main():
    print(await fetch("u1"))
    print(await fetch("u2", timeout=2))
    print(await asyncio.gather(fetch("a", 1), fetch("b", 2)))
    say("hi")
    print(add(1, 2), add(3, b=4), add.calls)
    print(registry["hello"]("bob"), list(registry))
    print(slow_square(4), slow_square(4))
    print(fetch.__name__)

asyncio.run(main())
