import asyncio
import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    urls = [
        "https://httpbin.org/uuid",
        "https://httpbin.org/status/500",
        "https://nope.invalid",
        "https://httpbin.org/html",
        "not a url",
        "ftp://example.com/file",
    ]
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*(fetch(session, url) for url in urls), return_exceptions=True)
    for url, result in zip(urls, results):
        if isinstance(result, Exception):
            print(f"{url}: {type(result).__name__}: {result}")
        else:
            print(f"{url}: {result}")


asyncio.run(main())
