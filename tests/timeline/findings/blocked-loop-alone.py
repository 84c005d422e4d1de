# Nobody is kept waiting: there is no other task, or its time comes later.
import asyncio
import time


async def late():
    await asyncio.sleep(5)


async def main():
    time.sleep(1)
    task = asyncio.create_task(late())
    await asyncio.sleep(0)
    time.sleep(1)
    await task


time.sleep(1)
asyncio.run(main())
# finds nothing
