import asyncio
import time

import aiohttp


async def fetch_with_retry(session, url, retries=5, delay=0.5):
    for attempt in range(1, retries + 1):
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return response.status
        except aiohttp.ClientResponseError as error:
            print(f"{time.perf_counter():.2f} s: attempt {attempt} failed: {error.status} {error.message}")
            if attempt == retries:
                raise
            await asyncio.sleep(delay * 2 ** (attempt - 1))


async def main():
    async with aiohttp.ClientSession() as session:
        print(await fetch_with_retry(session, "https://httpbin.org/unstable"))
        print(await fetch_with_retry(session, "https://httpbin.org/status/503,429,200"))
        print(f"{time.perf_counter():.2f} s")


asyncio.run(main())
