import asyncio
import time


class Worker:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Worker({self.name!r})"

    async def run(self, queue, *args, retries=3, **extra):
        total = 0
        start = time.perf_counter()
        while True:
            print("at the top")
            item = await queue.get()
            if item is None:
                break
            total += item
            try:
                await asyncio.sleep(item / 10)
                if item == 2:
                    raise ValueError("two")
                print("slept")
            except ValueError as error:
                print("caught", error)
                await asyncio.sleep(0.1)
            except (KeyError, TypeError) as other:
                print(other)
            else:
                last = item
            print("next")
        elapsed = time.perf_counter() - start
        print("over", elapsed)
        return total, elapsed


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        print("number")
        yield i


async def nothing():
    await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    new = [1, 2, 3]
    for value in new:
        queue.put_nowait(value)
    queue.put_nowait(None)
    delay = 2.0
    async with asyncio.timeout(delay):
        with open_door() as door:
            await Worker("w").run(queue, 1.0, 2, color="red")
    print("left")
    x, y = await asyncio.gather(asyncio.sleep(1, "a"), asyncio.sleep(1))
    result = await nothing()
    async for n in numbers(2):
        square = n * n
        print("squared")
    del square
    if x:
        note = "yes"
    print(f"{delay} {note}")
    long = ["a" * 30] * 5
    words = {word: len(word) for word in ("one", "two")}

    def shout(text):
        print(text.upper())

    shout("inner")


class Door:
    def __enter__(self):
        return "door"

    def __exit__(self, *args):
        return False


def open_door():
    return Door()


asyncio.run(main())
