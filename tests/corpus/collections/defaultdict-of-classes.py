import asyncio
from collections import defaultdict


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        return self.count


locks = defaultdict(asyncio.Lock)
counters = defaultdict(Counter)
numbers = defaultdict(Counter())


async def visit(host):
    async with locks[host]:
        await asyncio.sleep(1)
        counters[host].count += 1
        print(host, counters[host].count)


async def main():
    await asyncio.gather(visit("a"), visit("a"), visit("b"))
    print(sorted(locks), numbers["x"], numbers["y"], numbers["x"])


asyncio.run(main())
