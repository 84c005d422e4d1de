import asyncio

async def job(delay, name):
    await asyncio.sleep(delay)
    print("finished", name)
    return name

async def main():
    results = await asyncio.gather(job(3, "slow"), job(1, "fast"), job(2, "medium"))
    print("results keep the order of the arguments:", results)

asyncio.run(main())
