import asyncio
import time

import aiohttp

URLS = [
    "https://example.com",
    "https://httpbin.org/get",
    "https://jsonplaceholder.typicode.com/posts/1",
    "https://python.org",
]


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


async def one_after_another():
    async with aiohttp.ClientSession() as session:
        for url in URLS:
            text = await fetch(session, url)
            print(f"{url}: {len(text)} characters")


async def all_at_once():
    async with aiohttp.ClientSession() as session:
        texts = await asyncio.gather(*(fetch(session, url) for url in URLS))
        for url, text in zip(URLS, texts):
            print(f"{url}: {len(text)} characters")


start = time.perf_counter()
asyncio.run(one_after_another())
print(f"one after another: {time.perf_counter() - start:.2f} s")
start = time.perf_counter()
asyncio.run(all_at_once())
print(f"all at once: {time.perf_counter() - start:.2f} s")
