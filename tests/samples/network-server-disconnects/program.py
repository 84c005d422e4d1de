import asyncio
import time

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        for method in ("GET", "POST"):
            start = time.perf_counter()
            try:
                async with session.request(method, "https://drops.example/") as response:
                    print(response.status)
            except aiohttp.ServerDisconnectedError as error:
                print(method, error, repr(error), f"{time.perf_counter() - start:.2f} s")
        try:
            await session.get("https://drops.example/")
        except aiohttp.ClientConnectionError as error:
            print(isinstance(error, aiohttp.ServerConnectionError), error)


asyncio.run(main())
