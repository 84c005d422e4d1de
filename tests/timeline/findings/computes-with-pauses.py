# As much as in the others, but the loop has its turn in between.
import asyncio


async def count(most):
    found = 0
    for n in range(most):
        if n % 3 == 0:
            found += 1
        if n % 50_000 == 0:
            await asyncio.sleep(0)
    return found


async def ticker():
    for n in range(3):
        await asyncio.sleep(0.1)


async def main():
    ticking = asyncio.create_task(ticker())
    print(await count(800_000))
    await ticking


asyncio.run(main())
# finds nothing
