import asyncio
import aiohttp


async def main():
    try:
        with aiohttp.ClientSession() as session:
            print(session)
    except TypeError as error:
        print("TypeError:", error)
    try:
        aiohttp.ClientSession(timeout=3)
    except ValueError as error:
        print("ValueError:", error)
    try:
        aiohttp.ClientSession(base_url="https://example.com/api")
    except ValueError as error:
        print("ValueError:", error)
    try:
        aiohttp.ClientSession(colour="red")
    except TypeError as error:
        print("TypeError:", error)
    async with aiohttp.ClientSession() as session:
        for url in ("example.com", "/path", "http://", "mailto:ada@example.com"):
            try:
                await session.get(url)
            except aiohttp.InvalidURL as error:
                print(type(error).__name__, error, repr(error), isinstance(error, ValueError))
            except aiohttp.ClientError as error:
                print(type(error).__name__, error)
    try:
        aiohttp.ClientSession()
        print("made")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
try:
    aiohttp.ClientSession()
except RuntimeError as error:
    print("RuntimeError:", error)
