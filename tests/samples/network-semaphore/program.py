import asyncio
import time

import aiohttp


async def fetch(session, semaphore, number):
    async with semaphore:
        async with session.get(f"https://jsonplaceholder.typicode.com/todos/{number}") as response:
            todo = await response.json()
            return todo["id"], todo["completed"]


async def main():
    start = time.perf_counter()
    semaphore = asyncio.Semaphore(3)
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*[fetch(session, semaphore, n) for n in range(1, 11)])
    done = sum(1 for _, completed in results if completed)
    print(f"{len(results)} fetched, {done} completed, {time.perf_counter() - start:.2f} s")


asyncio.run(main())
