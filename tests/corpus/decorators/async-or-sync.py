import asyncio
import functools

def trace(fn):
    if fn.__name__.startswith("a_"):
        @functools.wraps(fn)
        async def wrapper(*args):
            print("async enter", fn.__name__, args)
            result = await fn(*args)
            print("async leave", fn.__name__, result)
            return result
    else:
        @functools.wraps(fn)
        def wrapper(*args):
            print("enter", fn.__name__, args)
            result = fn(*args)
            print("leave", fn.__name__, result)
            return result
    return wrapper

@trace
def double(x): return 2 * x

@trace
async def a_double(x):
    await asyncio.sleep(0.1)
    return double(x)

print(asyncio.run(a_double(21)))
