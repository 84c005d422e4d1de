import asyncio
import time

import aiohttp


async def fetch(session, number):
    async with session.get("https://httpbin.org/get", params={"n": number}) as response:
        data = await response.json()
        print(f"{time.perf_counter():.2f} s: {data['args']}")


async def main():
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession(connector=connector) as session:
        print(session.connector.limit, session.connector.limit_per_host)
        async with asyncio.TaskGroup() as group:
            for number in range(5):
                group.create_task(fetch(session, number))
    print(session.closed, connector.closed)


asyncio.run(main())
