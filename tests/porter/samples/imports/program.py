import time, random
import math as m
from asyncio import sleep, gather, run
import asyncio as aio
from functools import partial, reduce, wraps, lru_cache
from contextlib import suppress, contextmanager, asynccontextmanager
import json
print(m.pi, m.sqrt(16), m.floor(2.7), m.ceil(2.1))
random.seed(1)
print(random.randint(1, 10), random.choice(["a", "b"]), random.random())
async def f(x):
    await sleep(x)
    return x
async def main():
    print(await gather(f(1), f(0.5)))
    await aio.sleep(0.1)
    import time as t2
    print(t2.time() > 0)
run(main())
start = time.perf_counter()
time.sleep(0.5)
print(f"{time.perf_counter() - start:.1f}")
add5 = partial(lambda a, b: a + b, 5)
print(add5(3), reduce(lambda a, b: a * b, [1, 2, 3, 4]))
with suppress(ZeroDivisionError):
    1 / 0
print("after")
@contextmanager
def tag(name):
    print(f"<{name}>")
    yield name
    print(f"</{name}>")
with tag("b") as t:
    print("in", t)
@asynccontextmanager
async def conn():
    print("connect")
    try:
        yield "c"
    finally:
        print("disconnect")
async def use():
    async with conn() as c:
        print(c)
aio.run(use())
def timer(fn):
    @wraps(fn)
    async def wrapper(*args, **kwargs):
        print("start", fn.__name__)
        r = await fn(*args, **kwargs)
        print("end")
        return r
    return wrapper
@timer
async def work(n, *, scale=1):
    await sleep(n)
    return n * scale
print(aio.run(work(1, scale=3)))
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90))
print(json.dumps({"a": [1, 2.0, None, True]}), json.loads("[1, 2]"))
class Managed:
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, *exc):
        print("exit", exc[0])
        return True
with Managed() as mm:
    raise ValueError("swallowed")
print("survived")
from typing import Optional, List, Any, Callable
def typed(x: Optional[int] = None, cb: Callable[[int], int] | None = None) -> List[int]:
    if x is None:
        return []
    return [cb(x)] if cb else [x]
print(typed(), typed(1), typed(2, lambda v: v * 10))
