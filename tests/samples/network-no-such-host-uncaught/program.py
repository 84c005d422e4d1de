import asyncio
import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


async def main():
    async with aiohttp.ClientSession() as session:
        print(len(await fetch(session, "https://example.com")))
        print(len(await fetch(session, "https://this-host-does-not-exist.com")))


asyncio.run(main())
