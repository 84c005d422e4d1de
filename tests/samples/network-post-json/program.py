import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        payload = {"title": "Waiting", "body": "for several things", "userId": 7}
        async with session.post("https://jsonplaceholder.typicode.com/posts", json=payload) as response:
            print(response.status, response.reason)
            print(await response.json())
        async with session.put("https://jsonplaceholder.typicode.com/posts/1", json={"title": "new"}) as response:
            print(response.status, await response.json())
        async with session.patch("https://jsonplaceholder.typicode.com/posts/1", json={"title": "newer"}) as response:
            post = await response.json()
            print(response.status, post["title"], post["userId"])
        async with session.delete("https://jsonplaceholder.typicode.com/posts/1") as response:
            print(response.status, await response.text())
        async with session.post("https://httpbin.org/post", json=[1, 2.5, None, "é"]) as response:
            data = await response.json()
            print(data["json"], data["data"], data["headers"]["Content-Type"])


asyncio.run(main())
