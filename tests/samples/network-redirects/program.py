import asyncio
import time

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://httpbin.org/redirect/2") as response:
            print(response.status, response.url, time.perf_counter())
            for each in response.history:
                print("  ", each.status, each.reason, each.url, each.headers["Location"])
        async with session.get("https://httpbin.org/redirect/1", allow_redirects=False) as response:
            print(response.status, response.headers.get("Location"), response.history)
        async with session.get("https://httpbin.org/redirect-to", params={"url": "https://example.com/"}) as response:
            print(response.status, response.url, response.real_url, response.host)
        try:
            async with session.get("https://httpbin.org/redirect/9", max_redirects=3) as response:
                pass
        except aiohttp.TooManyRedirects as error:
            print(error, len(error.history))
        async with session.head("https://httpbin.org/redirect/1") as response:
            print(response.status, await response.read())
        async with session.post("https://httpbin.org/redirect-to?url=/anything&status_code=307", data=b"kept") as response:
            print(response.method, response.status, (await response.json())["data"])
        async with session.post("https://httpbin.org/redirect-to?url=/anything&status_code=303", data=b"gone") as response:
            print(response.method, response.status, (await response.json())["data"])


asyncio.run(main())
