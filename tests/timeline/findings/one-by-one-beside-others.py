# Another task runs meanwhile: the time is not wasted for sure.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main():
    other = asyncio.create_task(fetch("other"))
    await fetch("a")
    await fetch("b")
    await other


asyncio.run(main())
# finds nothing
