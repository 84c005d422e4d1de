import asyncio
import aiohttp


async def main():
    headers = {"User-Agent": "tutorial/1.0", "X-Trace": "abc"}
    async with aiohttp.ClientSession(headers=headers) as session:
        params = {"q": "async io", "page": 2, "tags": ["a", "b"]}
        async with session.get("https://httpbin.org/get", params=params, headers={"X-Trace": "def"}) as response:
            print(response.url)
            data = await response.json()
            print(data["args"])
            print(data["headers"])
        async with session.get("https://httpbin.org/headers") as response:
            print(await response.text())
        async with session.get("https://httpbin.org/get?a=1", params=[("b", "2"), ("b", "3")]) as response:
            print(response.url, response.url.host, response.url.path, response.url.query_string)
            print(response.url.query)
        try:
            await session.get("https://httpbin.org/get", params={"flag": True})
        except TypeError as error:
            print("TypeError:", error)


asyncio.run(main())
