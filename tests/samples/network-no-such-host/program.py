import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get("https://nonexistent.invalid/page") as response:
                print(response.status)
        except aiohttp.ClientConnectorError as error:
            print(f"Connection failed: {error}")
            print(error.host, error.port, error.ssl, error.errno, error.strerror)
            print(type(error), isinstance(error, OSError), isinstance(error, aiohttp.ClientError))
            print(repr(error.os_error))
        for url in ("http://localhost:8080/", "http://refuses.example", "http://127.0.0.1:5000/a"):
            try:
                await session.get(url)
            except aiohttp.ClientConnectorError as error:
                print(error, "|", repr(error))


asyncio.run(main())
