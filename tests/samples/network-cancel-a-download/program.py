import asyncio
import time

import aiohttp


async def download(session):
    received = 0
    try:
        async with session.get("https://httpbin.org/drip?duration=10&numbytes=10&delay=0") as response:
            async for chunk in response.content.iter_any():
                received += len(chunk)
    finally:
        print(f"{time.perf_counter():.2f} s: got {received} bytes")


async def main():
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
        task = asyncio.create_task(download(session))
        await asyncio.sleep(3.5)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled")
        async with session.get("https://httpbin.org/ip") as response:
            print(await response.json(), f"{time.perf_counter():.2f} s")


asyncio.run(main())
