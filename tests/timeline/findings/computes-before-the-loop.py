# Nothing runs yet, and nothing runs any more.
import asyncio


def count():
    found = 0
    for n in range(800_000):
        if n % 3 == 0:
            found += 1
    return found


async def main():
    waiting = asyncio.create_task(asyncio.sleep(0.1))
    await asyncio.sleep(0)
    await waiting


count()
asyncio.run(main())
count()
# finds nothing
