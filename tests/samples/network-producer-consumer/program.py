import asyncio
import time

import aiohttp


async def producer(queue):
    for number in range(1, 8):
        await queue.put(f"https://jsonplaceholder.typicode.com/users/{number}")
        await asyncio.sleep(0.02)


async def worker(name, queue, session):
    while True:
        url = await queue.get()
        try:
            async with session.get(url) as response:
                user = await response.json()
                print(f"{time.perf_counter():.2f} {name}: {user['name']} <{user['email']}>")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=3)
    async with aiohttp.ClientSession() as session:
        workers = [asyncio.create_task(worker(f"worker-{i}", queue, session)) for i in range(3)]
        await producer(queue)
        await queue.join()
        for task in workers:
            task.cancel()
        await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
