# Several tasks hold the loop at one line: each keeps those after it waiting.
import asyncio, time

async def fetch(n):
    print("start", n)
    time.sleep(1)
    print("end", n)

async def main():
    await asyncio.gather(*(fetch(n) for n in range(3)))

asyncio.run(main())
# finds: blocked-loop at 6: Task-2, Task-3 and Task-4 block the loop for 3 s at line 6. Nothing else can run meanwhile: Task-3 and Task-4 have to wait. Await asyncio.sleep() instead, or call what blocks with asyncio.to_thread().
