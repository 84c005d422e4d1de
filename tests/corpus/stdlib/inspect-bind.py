"""Signature.bind: what a call would give a function."""
import asyncio
import functools
import inspect


def f(a, b=2, *args, c, d=4, **kwargs):
    return a


def g(a, b, /, c=3):
    return a


def h(x, y=1):
    return x


sig = inspect.signature(f)
for args, kwargs in [((1,), {"c": 3}), ((1, 9, 8, 7), {"c": 3, "z": 0}), ((), {"a": 1, "c": 2, "d": 5}), ((1,), {}), ((), {"c": 1}), ((1, 2), {"a": 1, "c": 2})]:
    try:
        bound = sig.bind(*args, **kwargs)
        print(bound.args, bound.kwargs, bound.arguments)
        bound.apply_defaults()
        print(bound, bound.arguments["d"])
    except TypeError as e:
        print("TypeError:", e)

for args, kwargs in [((1, 2), {}), ((1,), {"c": 2}), ((1,), {"b": 2}), ((1, 2, 3, 4), {}), ((1, 2), {"q": 1})]:
    try:
        print(inspect.signature(g).bind(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)

part = inspect.signature(h).bind_partial(y=5)
print(part, part.args, part.kwargs)
part.arguments["x"] = 10
print(h(*part.args, **part.kwargs), part.signature)


def validate(fn):
    sig = inspect.signature(fn)

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            want = fn.__annotations__.get(name)
            if want is not None and not isinstance(value, want):
                raise TypeError(f"{name} must be {want.__name__}, not {type(value).__name__}")
        return fn(*args, **kwargs)
    return wrapper


@validate
def area(width: int, height: int = 2, unit: str = "cm") -> str:
    return f"{width * height} {unit}2"


print(area(3), area(3, unit="m"), area(width=4, height=5))
for call in [lambda: area("3"), lambda: area(1, unit=5), lambda: area()]:
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def logged(fn):
    sig = inspect.signature(fn)

    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        shown = ", ".join(f"{k}={v!r}" for k, v in bound.arguments.items())
        print(f"-> {fn.__name__}({shown})")
        result = await fn(*args, **kwargs)
        print(f"<- {result!r}")
        return result
    return wrapper


@logged
async def fetch(url: str, *, timeout: float = 1.0, retries: int = 3) -> str:
    await asyncio.sleep(timeout)
    return f"{url} x{retries}"


async def main():
    await asyncio.gather(fetch("a"), fetch("b", timeout=0.5), fetch(url="c", retries=1))


asyncio.run(main())
