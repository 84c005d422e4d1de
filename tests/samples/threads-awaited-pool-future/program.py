import asyncio
from concurrent.futures import ThreadPoolExecutor


async def main():
    with ThreadPoolExecutor() as pool:
        future = pool.submit(pow, 2, 10)
        try:
            print(await future)
        except TypeError as error:
            print(type(error).__name__, error)
        print(await asyncio.wrap_future(future))


asyncio.run(main())
