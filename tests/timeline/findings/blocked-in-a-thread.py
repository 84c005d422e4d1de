# What blocks is called in a thread: the loop goes on.
import asyncio
import time


async def ticker():
    for n in range(3):
        await asyncio.sleep(0.5)
        print("tick", n)


async def main():
    await asyncio.gather(ticker(), asyncio.to_thread(time.sleep, 2))


asyncio.run(main())
# finds nothing
