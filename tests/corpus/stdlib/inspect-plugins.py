"""Decorators and plugins as strangers write them."""
import asyncio
import functools
import inspect
from inspect import Parameter, Signature, signature
from typing import Any, Callable


class Registry:
    plugins: dict[str, Callable[..., Any]] = {}

    @classmethod
    def plugin(cls, name: str | None = None, *, async_only: bool = False):
        def decorate(fn):
            if async_only and not inspect.iscoroutinefunction(fn):
                raise TypeError(f"{fn.__qualname__}{signature(fn)} is not async")
            cls.plugins[name or fn.__name__] = fn
            return fn
        return decorate


@Registry.plugin()
def upper(text: str) -> str:
    return text.upper()


@Registry.plugin("repeat")
async def repeat(text: str, times: int = 2, sep="") -> str:
    await asyncio.sleep(0)
    return sep.join([text] * times)


@Registry.plugin(async_only=True)
async def slow(text, /, *, delay=0.25):
    await asyncio.sleep(delay)
    return text


def coerce(fn):
    """Turns arguments into what the annotations say."""
    sig = signature(fn)

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            annotation = sig.parameters[name].annotation
            if annotation in (int, float, str, bool) and not isinstance(value, annotation):
                bound.arguments[name] = annotation(value)
        return fn(*bound.args, **bound.kwargs)

    return wrapper


@coerce
def scale(x: int, factor: float = 2, label: str = "r") -> str:
    return f"{label}={x * factor}"


def accepts(fn, **available):
    """Calls fn with what it takes of what there is."""
    params = signature(fn).parameters
    if any(p.kind is Parameter.VAR_KEYWORD for p in params.values()):
        return fn(**available)
    return fn(**{k: v for k, v in available.items() if k in params})


def retry(times=3, *, exceptions=(ValueError,)):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    print(f"{func.__name__} attempt {attempt}: {e}")
            raise RuntimeError("gave up")
        wrapper.__signature__ = signature(func)
        return wrapper
    return decorator


tries = 0


@retry(2)
async def flaky(n: int, *, loud: bool = False):
    global tries
    tries += 1
    if tries < 2:
        raise ValueError("not yet")
    return n


class Meta:
    handlers = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        for name, member in list(vars(cls).items()):
            if name.startswith("on_") and callable(member):
                params = list(signature(member).parameters)
                cls.handlers[name[3:]] = params[1:]


class App(Meta):
    def on_open(self, path, mode="r"):
        return path

    async def on_close(self, code: int):
        return code


async def main():
    for name, fn in sorted(Registry.plugins.items()):
        sig = signature(fn)
        extra = {p.name: p.default for p in sig.parameters.values() if p.default is not p.empty}
        result = fn("ab")
        print(name, sig, extra, await result if inspect.isawaitable(result) else result)
    try:
        Registry.plugin(async_only=True)(upper)
    except TypeError as e:
        print(e)
    print(scale("3"), scale(2, "1.5", label=7), signature(scale))
    print(accepts(lambda a, b: (a, b), a=1, b=2, c=3), accepts(lambda **kw: sorted(kw), a=1, z=2))
    print(await flaky(4), signature(flaky))
    print(App.handlers)
    sig = signature(scale)
    new = sig.replace(parameters=[p.replace(annotation=Parameter.empty) for p in sig.parameters.values()], return_annotation=Signature.empty)
    print(new, sig)
    made = Signature([Parameter("a", Parameter.POSITIONAL_ONLY), Parameter("b", Parameter.KEYWORD_ONLY, default=1)])
    print(made, made.bind(1, b=2).arguments)
    try:
        Signature([Parameter("b", Parameter.KEYWORD_ONLY), Parameter("a", Parameter.POSITIONAL_ONLY)])
    except ValueError as e:
        print(e)


asyncio.run(main())
