# A task ends and keeps the lock; which task holds it is told as it is at the end, not when the waiting began.
import asyncio


async def keep(lock, delay):
    await lock.acquire()
    await asyncio.sleep(delay)


async def pass_on(lock):
    async with lock:
        await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(pass_on(lock), name="first")
        group.create_task(keep(lock, 2), name="keeper")
        group.create_task(pass_on(lock), name="last")


asyncio.run(main())
# finds: waits-forever at 11: Task last waits for ever for a lock that task keeper holds (line 11): task keeper has ended and did not release it. The program would hang here.
