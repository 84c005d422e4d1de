# Each computes as soon as it begins, and the ones after it wait for their turn.
import asyncio


async def count(most):
    found = 0
    for n in range(most):
        if n % 3 == 0:
            found += 1
    return found


async def main():
    print(await asyncio.gather(*(count(800_000) for _ in range(3))))


asyncio.run(main())
# finds: computes at 5: Task-2, Task-3 and Task-4 compute without a pause from line 5 on: about 9.6 million calls and loop jumps. Nothing else can run meanwhile: Task-3 and Task-4 have to wait. The clock here does not count computing, so the times shown are as if it took none. Compute in another process (a ProcessPoolExecutor), since a thread hardly helps Python code that computes; or let the others run now and then with await asyncio.sleep(0).
