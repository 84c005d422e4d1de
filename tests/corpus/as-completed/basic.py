import asyncio

async def download(name, secs):
    await asyncio.sleep(secs)
    return f"{name} ({secs}s)"

async def main():
    jobs = [download("big.iso", 3), download("small.txt", 1), download("medium.png", 2)]
    for i, coro in enumerate(asyncio.as_completed(jobs), start=1):
        result = await coro
        print(f"{i}. {result}")

asyncio.run(main())
