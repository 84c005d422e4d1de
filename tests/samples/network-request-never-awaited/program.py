import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        session.get("https://example.com")
        print("nothing was sent")
        await asyncio.sleep(1)


asyncio.run(main())
