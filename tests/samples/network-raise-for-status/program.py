import asyncio
import aiohttp


async def fetch(session, code):
    async with session.get(f"https://httpbin.org/status/{code}") as response:
        response.raise_for_status()
        return response.status


async def main():
    async with aiohttp.ClientSession() as session:
        for code in (200, 404, 418, 503):
            try:
                print(await fetch(session, code))
            except aiohttp.ClientResponseError as error:
                print(error.status, error.message, "|", error)
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        try:
            async with session.get("https://httpstat.us/500") as response:
                print("not reached", response)
        except aiohttp.ClientError as error:
            print(type(error).__name__, error)
        async with session.get("https://httpstat.us/404", raise_for_status=False) as response:
            print(response.status, await response.text())


asyncio.run(main())
