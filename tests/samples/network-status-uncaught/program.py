import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://api.github.com/nothing/here") as response:
            print(await response.json())
            response.raise_for_status()


asyncio.run(main())
