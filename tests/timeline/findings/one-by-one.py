# Three calls that do not need each other.
import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    await asyncio.sleep(0)
    return name


async def main():
    a = await fetch("a", 1)
    b = await fetch("b", 2)
    c = await fetch("c", 1)
    print(a, b, c)


asyncio.run(main())
# finds: one-by-one at 12: Task-1 awaits fetch() 3 times, one after the other (lines 12, 13 and 14): 4 s in all, and nothing else runs. If none needs what another one did, await them together with asyncio.gather(): that takes as long as the longest, 2 s.
