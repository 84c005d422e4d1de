import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post("https://httpbin.org/post", data={"name": "Ada Holm", "n": 3}) as response:
            data = await response.json()
            print(data["form"], data["headers"]["Content-Type"], data["headers"]["Content-Length"])
        form = aiohttp.FormData()
        form.add_field("key", "a & b = c")
        async with session.post("https://httpbin.org/post", data=form) as response:
            print((await response.json())["form"])
        async with session.post("https://httpbin.org/post", data="plain text") as response:
            data = await response.json()
            print(data["data"], data["headers"]["Content-Type"])
        async with session.post("https://httpbin.org/post", data=b"bytes") as response:
            data = await response.json()
            print(data["data"], data["headers"]["Content-Type"])
        async with session.get("https://httpbin.org/post") as response:
            print(response.status, response.reason, response.ok)
        try:
            await session.post("https://httpbin.org/post", data=b"x", json={})
        except ValueError as error:
            print("ValueError:", error)


asyncio.run(main())
