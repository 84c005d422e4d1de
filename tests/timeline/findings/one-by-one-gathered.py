# Awaited together, or made first and awaited then.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(fetch("a"), fetch("b"))
    tasks = [asyncio.create_task(fetch(name)) for name in "cd"]
    for task in tasks:
        await task


asyncio.run(main())
# finds nothing
