import asyncio
import time

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://httpbin.org/bytes/5000") as response:
            total = 0
            async for chunk in response.content.iter_chunked(2048):
                total += len(chunk)
                print(f"{len(chunk)} bytes, {total} of {response.content_length}")
        async with session.get("https://httpbin.org/drip?duration=2&numbytes=4&delay=1") as response:
            print(f"head after {time.perf_counter():.2f} s, {response.headers.get('Transfer-Encoding')}")
            async for chunk in response.content.iter_any():
                print(f"{time.perf_counter():.2f} s: {chunk}")
        async with session.get("https://httpbin.org/stream/3") as response:
            async for line in response.content:
                print(f"{time.perf_counter():.2f} s: {line}")
        async with session.get("https://httpbin.org/stream/3") as response:
            print(await response.content.readline())
            print(await response.content.read(10))
            print(await response.content.readexactly(5))
            print(await response.content.readany())
            print(len(await response.content.read()), response.content.at_eof())


asyncio.run(main())
