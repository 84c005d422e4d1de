import asyncio
import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        task = asyncio.create_task(session.get("https://httpbin.org/delay/1"))
        print(task.done())
        response = await task
        print(response.status, task.done())
        responses = await asyncio.gather(*[session.get(f"https://httpbin.org/status/{code}") for code in (200, 201, 404)])
        print([response.status for response in responses])
        done, pending = await asyncio.wait(
            [asyncio.create_task(session.get(f"https://httpbin.org/delay/{n}")) for n in (1, 5)],
            return_when=asyncio.FIRST_COMPLETED,
        )
        print(len(done), len(pending), done.pop().result().url)
        for task in pending:
            task.cancel()


asyncio.run(main())
