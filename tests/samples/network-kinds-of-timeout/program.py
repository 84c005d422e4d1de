import asyncio
import time

import aiohttp


async def attempt(session, url, **limits):
    start = time.perf_counter()
    try:
        async with session.get(url, timeout=aiohttp.ClientTimeout(**limits)) as response:
            await response.read()
            print("ok", response.status)
    except aiohttp.ServerTimeoutError as error:
        print(type(error).__name__, "|", error, isinstance(error, asyncio.TimeoutError), isinstance(error, aiohttp.ClientError))
    except asyncio.TimeoutError as error:
        print(type(error).__name__, "|", error, isinstance(error, aiohttp.ClientError))
    print(f"   {time.perf_counter() - start:.2f} s")


async def main():
    async with aiohttp.ClientSession() as session:
        await attempt(session, "http://10.255.255.1/", connect=1)
        await attempt(session, "http://10.255.255.1/", sock_connect=2)
        await attempt(session, "http://10.255.255.1/", total=3)
        await attempt(session, "https://httpbin.org/delay/4", sock_read=1.5)
        await attempt(session, "https://httpbin.org/drip?duration=4&numbytes=2&delay=0", sock_read=1)
        await attempt(session, "https://httpbin.org/drip?duration=4&numbytes=2&delay=0", total=1)
        await attempt(session, "https://hangs.example/", total=2.5)
        await attempt(session, "https://example.com/", total=5, connect=1, sock_connect=1, sock_read=1)


asyncio.run(main())
