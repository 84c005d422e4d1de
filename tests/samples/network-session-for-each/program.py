import asyncio
import time

import aiohttp


async def with_one_session():
    async with aiohttp.ClientSession() as session:
        for _ in range(4):
            async with session.get("https://example.com") as response:
                await response.read()


async def with_a_session_each():
    for _ in range(4):
        async with aiohttp.ClientSession() as session:
            async with session.get("https://example.com") as response:
                await response.read()


async def main():
    for work in (with_one_session, with_a_session_each):
        start = time.perf_counter()
        await work()
        print(f"{work.__name__}: {time.perf_counter() - start:.2f} s")


asyncio.run(main())
