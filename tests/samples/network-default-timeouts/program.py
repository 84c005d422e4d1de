import asyncio
import time

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        print(session.timeout)
        try:
            await session.get("http://unreachable.example/")
        except aiohttp.ConnectionTimeoutError as error:
            print(error, time.monotonic())
        try:
            await session.get("http://hangs.example/")
        except asyncio.TimeoutError as error:
            print(repr(error), time.monotonic())
        try:
            await session.get("http://unreachable.example/", timeout=aiohttp.ClientTimeout())
        except aiohttp.ClientConnectorError as error:
            print(error, time.monotonic())


asyncio.run(main())
