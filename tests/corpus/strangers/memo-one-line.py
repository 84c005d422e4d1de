import asyncio
from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


async def main():
    print(fib(10), fib.cache_info())
    print(fib(80), fib.__name__)


asyncio.run(main())
