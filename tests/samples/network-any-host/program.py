import asyncio
import time

import aiohttp


async def timed(session, url):
    start = time.perf_counter()
    async with session.get(url) as response:
        body = await response.text()
        print(f"{url} {response.status} {response.content_type} {len(body)} {time.perf_counter() - start:.2f}")
        return body


async def main():
    async with aiohttp.ClientSession() as session:
        for url in (
            "https://some-shop.com/",
            "https://some-shop.com/products/7",
            "https://www.some-shop.com/products/8",
            "http://news.site.org:8000/today",
            "https://api.weather.org/v1/berlin",
            "https://pokeapi.co/api/v2/pokemon/25",
            "https://catfact.ninja/fact",
            "https://data.gov/numbers.json",
        ):
            await timed(session, url)
        print(await timed(session, "https://pokeapi.co/api/v2/pokemon/pikachu"))
        print(await timed(session, "https://some-shop.com/cart"))


asyncio.run(main())
