import asyncio
import json

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://httpbin.org/html") as response:
            print(response.content_type, response.charset)
            try:
                await response.json()
            except aiohttp.ContentTypeError as error:
                print(error.status, error.message)
                print(error)
            try:
                await response.json(content_type=None)
            except json.JSONDecodeError as error:
                print("JSONDecodeError:", error)
        async with session.get("https://httpbin.org/robots.txt") as response:
            print(await response.text())
        async with session.get("https://httpbin.org/encoding/utf8") as response:
            print((await response.text())[60:140])
            print(response.get_encoding(), len(await response.read()), response.content_length)
        async with session.get("https://httpbin.org/status/204") as response:
            print(await response.json(content_type=None), await response.text() == "")


asyncio.run(main())
