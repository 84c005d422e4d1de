"""`staggered_race` with its delay by name."""
import asyncio
from asyncio.staggered import staggered_race


async def answer(name, after, fails=False):
    await asyncio.sleep(after)
    if fails:
        raise ConnectionError(name)
    return name


async def main():
    loop = asyncio.get_running_loop()
    for delay in (None, 0, 0.5, 3):
        start = loop.time()
        winner, index, errors = await staggered_race(
            [
                lambda: answer("slow", 2, fails=True),
                lambda: answer("middle", 1),
                lambda: answer("quick", 0.1),
            ],
            delay=delay,
            loop=loop,
        )
        print(delay, winner, index, errors, f"{loop.time() - start:.2f}")
    print(await staggered_race([], delay=1))
    print(await staggered_race([lambda: answer("positional", 0)], None))


asyncio.run(main())
