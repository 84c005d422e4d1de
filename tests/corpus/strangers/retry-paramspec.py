import asyncio
import functools
import random
from typing import Awaitable, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

def retry(times: int = 3, delay: float = 0.1, exceptions: tuple[type[Exception], ...] = (Exception,)):
    def decorator(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
        @functools.wraps(func)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            last: Exception | None = None
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    last = e
                    wait = delay * 2 ** (attempt - 1)
                    print(f"[{func.__name__}] attempt {attempt}/{times} failed: {e!s}; waiting {wait:.2f}s")
                    await asyncio.sleep(wait)
            assert last is not None
            raise last
        return wrapper
    return decorator

calls = 0

@retry(times=4, exceptions=(ConnectionError, TimeoutError))
async def flaky(name: str, *, fail: int) -> str:
    """Fails a few times."""
    global calls
    calls += 1
    if calls <= fail:
        raise ConnectionError(f"no route to {name}")
    return f"hello {name}"

async def main() -> None:
    print(await flaky("db", fail=2))
    print(flaky.__name__, flaky.__doc__)
    global calls
    calls = 0
    try:
        await flaky("cache", fail=10)
    except ConnectionError as e:
        print("gave up:", e)

asyncio.run(main())
