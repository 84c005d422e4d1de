# A task holds the loop while another sleeps, which wakes too late.
import asyncio
import time


async def ticker():
    for n in range(3):
        await asyncio.sleep(0.5)
        print("tick", n)


async def main():
    ticking = asyncio.create_task(ticker(), name="ticker")
    await asyncio.sleep(0)
    time.sleep(2)
    await ticking


asyncio.run(main())
# finds: blocked-loop at 15: Task-1 blocks the loop for 2 s at line 15. Nothing else can run meanwhile: task ticker has to wait. Await asyncio.sleep() instead, or call what blocks with asyncio.to_thread().
