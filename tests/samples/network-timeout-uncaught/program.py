import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=1)) as session:
        async with session.get("https://httpbin.org/delay/5") as response:
            print(await response.text())


asyncio.run(main())
