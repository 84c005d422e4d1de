import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        response = await session.get("https://example.com")
    print(await response.text())


asyncio.run(main())
