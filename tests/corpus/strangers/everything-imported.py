"""Beginners' scripts import everything."""
from collections import *
from math import *
from random import *
from time import *
from asyncio import *

seed(5)
start = monotonic()


async def roll(name: str, times: int) -> list[int]:
    await sleep(times / 10)
    rolls = [randint(1, 6) for _ in range(times)]
    print(name, rolls, f"{sqrt(sum(rolls)):.3f}")
    return rolls


def degrees(x):
    return f"{x} degrees"


async def main():
    counts: Counter = Counter()
    for rolls in await gather(roll("one", 3), roll("two", 2)):
        counts.update(rolls)
    print(sorted(counts.items()), floor(pi), ceil(e), inf, pow(2, 3), degrees(90))
    try:
        await wait_for(sleep(5), timeout=0.2)
    except TimeoutError:
        print("too late", round(monotonic() - start, 1))
    queue = deque([1, 2], maxlen=2)
    queue.append(3)
    print(queue)


run(main())
