import asyncio
import time

import aiohttp


async def fetch(session, delay):
    async with session.get(f"https://httpbin.org/delay/{delay}") as response:
        data = await response.json()
        return delay, data["url"]


async def main():
    start = time.monotonic()
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(fetch(session, delay)) for delay in (3, 1, 2)]
        for finished in asyncio.as_completed(tasks):
            delay, url = await finished
            print(f"{time.monotonic() - start:.2f} s: {delay} from {url}")


asyncio.run(main())
