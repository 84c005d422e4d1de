import asyncio


class Counter:
    def __init__(self, start=None):
        if start is not None:
            self.n = start
        self.reset()

    def reset(self):
        self.steps = []

    def begin(self):
        self.begun = True

    def count(self):
        self.n += 1
        self.steps.append(self.n)
        return self.n

    def is_begun(self):
        return self.begun


class Timer:
    async def __aenter__(self):
        self.start = asyncio.get_running_loop().time()
        return self

    async def __aexit__(self, *details):
        self.took = asyncio.get_running_loop().time() - self.start

    def told(self):
        return f"{self.took:.1f} s"


async def main():
    print(Counter(3).count())
    async with Timer() as timer:
        await asyncio.sleep(0.5)
    print(timer.told())
    forgotten = Counter()
    try:
        print(forgotten.is_begun())
    except Exception as e:
        print(repr(e))
    print(Timer().told())


asyncio.run(main())
