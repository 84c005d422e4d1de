# A task takes a lock that it holds already.
import asyncio


async def main():
    lock = asyncio.Lock()
    async with lock:
        async with lock:
            print("never")


asyncio.run(main())
# finds: waits-forever at 8: Task-1 waits for ever for a lock that Task-1 holds (line 8): it holds the lock itself, and no task can take one twice. The program would hang here.
