import asyncio
import time

import aiohttp


async def main():
    timeout = aiohttp.ClientTimeout(total=2)
    print(timeout)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get("https://httpbin.org/delay/5") as response:
                print(response.status)
        except asyncio.TimeoutError as error:
            print("timed out", repr(error), time.perf_counter())
        async with session.get("https://httpbin.org/delay/1") as response:
            print(response.status, time.perf_counter())
        async with session.get("https://httpbin.org/delay/3", timeout=aiohttp.ClientTimeout(total=10)) as response:
            print(response.status, time.perf_counter())
        try:
            await session.get("https://httpbin.org/delay/3", timeout=0.5)
        except TimeoutError:
            print("timed out again", time.perf_counter())


asyncio.run(main())
