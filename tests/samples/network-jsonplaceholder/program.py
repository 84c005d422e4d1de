import asyncio
import aiohttp

BASE = "https://jsonplaceholder.typicode.com"


async def get(session, path, **params):
    async with session.get(BASE + path, params=params) as response:
        return response.status, await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        print(await get(session, "/posts/1"))
        print(await get(session, "/users/3"))
        print(await get(session, "/todos", userId=2, completed="true", _limit=2))
        status, comments = await get(session, "/posts/4/comments")
        print(status, len(comments), comments[0])
        status, posts = await get(session, "/users/10/posts")
        print([post["id"] for post in posts])
        print(await get(session, "/photos", _page=3, _limit=1))
        print(await get(session, "/albums", _start=98))
        print(await get(session, "/todos/201"))
        print(await get(session, "/nothing"))
        status, everything = await get(session, "/comments")
        print(status, len(everything))


asyncio.run(main())
