import asyncio
import aiohttp


async def fetch(session, url):
    try:
        async with session.get(url) as response:
            return await response.text()
    except asyncio.CancelledError:
        print("fetch was cancelled")
        raise


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            await asyncio.wait_for(fetch(session, "https://httpbin.org/delay/8"), timeout=1)
        except TimeoutError:
            print("too slow")
        try:
            async with asyncio.timeout(0.5):
                await fetch(session, "https://httpbin.org/delay/8")
        except TimeoutError:
            print("too slow again")
        print(len(await asyncio.wait_for(fetch(session, "https://example.com"), timeout=1)))


asyncio.run(main())
