# The loop is free while a thread computes.
import asyncio


def count():
    found = 0
    for n in range(800_000):
        if n % 3 == 0:
            found += 1
    return found


async def ticker():
    for n in range(3):
        await asyncio.sleep(0.1)


async def main():
    ticking = asyncio.create_task(ticker())
    print(await asyncio.to_thread(count))
    await ticking


asyncio.run(main())
# finds nothing
