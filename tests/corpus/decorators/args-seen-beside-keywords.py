import asyncio
import functools


def retry(times):
    def decorate(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, **kwargs)
                except ConnectionError as error:
                    print(f"{fn.__name__}{args[1:]} failed ({len(args)} arguments): {error}")
                    await asyncio.sleep(attempt / 10)
        return wrapper
    return decorate


class Store:
    def __init__(self):
        self.failures = 2

    @retry(3)
    async def fetch(self, key, *more, **options):
        if self.failures:
            self.failures -= 1
            raise ConnectionError("lost")
        return key, more, options


async def ask(store, key):
    print(await store.fetch(key, 1, mode="fast"))
    print(await store.fetch(key))


asyncio.run(ask(Store(), "flour"))
