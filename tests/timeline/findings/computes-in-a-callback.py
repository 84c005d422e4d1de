# A callback computes for long, while a task sleeps.
import asyncio


def work():
    found = 0
    for n in range(800_000):
        if n % 3 == 0:
            found += 1
    print(found)


async def main():
    asyncio.get_running_loop().call_later(0.1, work)
    await asyncio.sleep(0.5)


asyncio.run(main())
# finds: computes at 0: A callback computes without a pause: about 3.2 million calls and loop jumps. Nothing else can run meanwhile: Task-1 has to wait. The clock here does not count computing, so the times shown are as if it took none. Compute in another process (a ProcessPoolExecutor), since a thread hardly helps Python code that computes; or let the others run now and then with await asyncio.sleep(0).
