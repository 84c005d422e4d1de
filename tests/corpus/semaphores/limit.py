import asyncio

async def visit(n, sem):
    async with sem:
        print(f"visitor {n} in  at {asyncio.get_running_loop().time():.0f}")
        await asyncio.sleep(2)
    print(f"visitor {n} out at {asyncio.get_running_loop().time():.0f}")

async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(visit(n, sem) for n in range(5)))

asyncio.run(main())
