import asyncio
import aiohttp


async def main():
    session = aiohttp.ClientSession()
    async with session.get("https://example.com") as response:
        text = await response.text()
    print(len(text), response.closed)
    print(await response.text() == text)
    async with session.get("https://example.com") as response:
        pass
    try:
        await response.text()
    except aiohttp.ClientConnectionError as error:
        print(repr(error))
    response = await session.get("https://example.com")
    print(response.status, response.closed)
    response.release()
    try:
        await response.read()
    except aiohttp.ClientConnectionError as error:
        print(repr(error))
    await session.close()
    print(session.closed)
    try:
        await session.get("https://example.com")
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
