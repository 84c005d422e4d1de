import asyncio
from asyncio.staggered import staggered_race


async def quick():
    await asyncio.sleep(1)
    return "quick"


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        pass
    return "stubborn"


async def main():
    try:
        print(await staggered_race([quick, stubborn], 0.5))
    except ExceptionGroup as group:
        print(repr(group))


asyncio.run(main())
