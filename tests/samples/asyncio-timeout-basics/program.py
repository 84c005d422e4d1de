import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            print(limit, limit.when(), limit.expired())
            await asyncio.sleep(5)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), limit.expired(), limit)
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(1)
    print(limit.expired(), limit)
    async with asyncio.timeout_at(loop.time() + 3) as limit:
        limit.reschedule(loop.time() + 10)
        await asyncio.sleep(4)
        print(limit.when())
    async with asyncio.timeout(None) as limit:
        print(limit, limit.when())
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(loop.time() - 1)
            await asyncio.sleep(1)
    except TimeoutError:
        print("at once", loop.time())

asyncio.run(main())
