# Nobody is kept waiting: there is one task, and the other one waits for it.
import asyncio


async def count(most):
    await asyncio.sleep(0.1)
    found = 0
    for n in range(most):
        if n % 3 == 0:
            found += 1
    return found


async def main():
    print(await asyncio.create_task(count(800_000)))


asyncio.run(main())
# finds nothing
