import asyncio


async def fetch(n):
    await asyncio.sleep(1)
    return n


async def main():
    results = await asyncio.gather(await fetch(1), await fetch(2), await fetch(3))
    print(results)


asyncio.run(main())

# finds: one-by-one at 10: Task-1 awaits fetch() 3 times, one after the other (line 10): 3 s in all, and nothing else runs. gather() gets what they returned, when all are over: given the calls themselves, without “await”, it runs them together, and that takes as long as the longest, 1 s.
