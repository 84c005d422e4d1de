import asyncio
import aiohttp


async def main():
    auth = aiohttp.BasicAuth("ada", "secret")
    print(auth, auth.encode())
    async with aiohttp.ClientSession(auth=auth) as session:
        async with session.get("https://httpbin.org/basic-auth/ada/secret") as response:
            print(response.status, await response.json())
        async with session.get("https://httpbin.org/basic-auth/ada/other") as response:
            print(response.status, response.reason, response.headers["WWW-Authenticate"])
    async with aiohttp.ClientSession(cookies={"theme": "dark"}) as session:
        async with session.get("https://httpbin.org/cookies/set?session=42") as response:
            print(await response.json(), [each.status for each in response.history])
        async with session.get("https://httpbin.org/cookies", cookies={"once": "yes"}) as response:
            print(await response.json())
        async with session.get("https://httpbin.org/bearer", headers={"Authorization": "Bearer t0k3n"}) as response:
            print(await response.json())


asyncio.run(main())
