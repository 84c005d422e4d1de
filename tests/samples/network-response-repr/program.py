import asyncio
import aiohttp


async def main():
    async with aiohttp.request("GET", "https://python.org/about/") as response:
        print(response)
        print(response.headers.get("Server"), "server" in response.headers, len(response.headers))
    async with aiohttp.ClientSession(base_url="https://api.github.com/") as session:
        async with session.get("/users/ada") as response:
            print(repr(response.url), response.method, response.request_info)
            user = await response.json()
            print(user["login"], user["public_repos"], user["name"])
        async with session.get("repos/python/cpython") as response:
            repo = await response.json()
            print(repo["full_name"], repo["stargazers_count"], repo["language"])


asyncio.run(main())
