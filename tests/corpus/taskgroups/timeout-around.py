import asyncio

async def work(n):
    try:
        await asyncio.sleep(n)
        print("worked", n)
    except asyncio.CancelledError:
        print("interrupted", n)
        raise

async def main():
    try:
        async with asyncio.timeout(2.5), asyncio.TaskGroup() as tg:
            for n in (1, 2, 3):
                tg.create_task(work(n))
    except TimeoutError:
        print("group timed out")

asyncio.run(main())
