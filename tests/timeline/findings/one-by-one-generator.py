# One generator can only be asked for one value after the other; so can a thing that makes its task when it is awaited.
import asyncio


async def averager():
    total, count = 0, 0
    average = None
    while True:
        value = yield average
        await asyncio.sleep(0.1)
        total, count = total + value, count + 1
        average = total / count


class Lazy:
    def __await__(self):
        return asyncio.create_task(self.load()).__await__()

    async def load(self):
        await asyncio.sleep(1)


async def main():
    average = averager()
    await average.asend(None)
    await average.asend(1)
    await average.asend(2)
    await Lazy()
    await Lazy()


asyncio.run(main())
# finds nothing
