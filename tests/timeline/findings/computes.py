# A coroutine computes while another one sleeps: nobody is late by the virtual clock, but would be by a real one.
import asyncio


def largest_factor(n):
    factor = 2
    while factor * factor <= n:
        if n % factor == 0:
            n //= factor
        else:
            factor += 1
    return n


async def crunch():
    await asyncio.sleep(0.1)
    print(largest_factor(40_000_000_003))
    await asyncio.sleep(0)


async def ticker():
    for n in range(3):
        await asyncio.sleep(0.1)
        print("tick", n)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(crunch(), name="crunch")
        group.create_task(ticker(), name="ticker")


asyncio.run(main())
# finds: computes at 16: Task crunch computes without a pause from line 16 to line 17: about 4.4 million calls and loop jumps. Nothing else can run meanwhile: task ticker has to wait. The clock here does not count computing, so the times shown are as if it took none. Compute in another process (a ProcessPoolExecutor), since a thread hardly helps Python code that computes; or let the others run now and then with await asyncio.sleep(0).
