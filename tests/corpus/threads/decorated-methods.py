import asyncio
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def by_hand(fn):
    def wrapper(self, *args):
        print("call", type(self).__name__, args)
        return fn(self, *args)
    return wrapper


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        start = time.monotonic()
        try:
            return fn(*args, **kwargs)
        finally:
            print(fn.__name__, f"{time.monotonic() - start:.1f} s")
    return wrapper


class Client:
    def __init__(self):
        self.seen = []

    @by_hand
    def parse(self, text):
        time.sleep(0.2)
        self.seen.append(int(text))

    @timed
    def fetch(self, key, *, times=1):
        time.sleep(0.1 * times)
        return f"{key} x{times}"


async def main():
    client = Client()
    print(await asyncio.gather(asyncio.to_thread(client.fetch, "rye", times=3), asyncio.to_thread(client.fetch, "oat")))


client = Client()
workers = [threading.Thread(target=client.parse, args=(str(n),)) for n in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
with ThreadPoolExecutor(2) as pool:
    print(pool.submit(client.fetch, "rye", times=2).result(), list(pool.map(client.fetch, ["a", "b"])))
print(client.seen, client.parse("7"))
asyncio.run(main())
