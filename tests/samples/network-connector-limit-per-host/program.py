import asyncio
import time

import aiohttp

URLS = [
    "https://example.com/1",
    "https://example.com/2",
    "https://example.org/1",
    "https://example.com/3",
    "https://example.org/2",
]


async def fetch(session, url):
    async with session.get(url) as response:
        await response.read()
        print(f"{time.perf_counter():.2f} s: {url}")


async def main():
    connector = aiohttp.TCPConnector(limit_per_host=1, force_close=True)
    async with aiohttp.ClientSession(connector=connector) as session:
        await asyncio.gather(*(fetch(session, url) for url in URLS))


asyncio.run(main())
