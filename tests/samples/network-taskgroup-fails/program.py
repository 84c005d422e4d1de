import asyncio
import aiohttp


async def fetch(session, url):
    try:
        async with session.get(url, raise_for_status=True) as response:
            return await response.text()
    except asyncio.CancelledError:
        print("cancelled:", url)
        raise


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fetch(session, "https://httpbin.org/delay/3"))
                group.create_task(fetch(session, "https://nowhere.invalid/"))
        except* aiohttp.ClientConnectorError as errors:
            print("no connection:", errors.exceptions[0])
        except* aiohttp.ClientResponseError as errors:
            print("bad answer:", errors.exceptions[0])


asyncio.run(main())
