import asyncio

async def sleeper(n):
    await asyncio.sleep(n)

async def main():
    for n in (1, 2, 3):
        asyncio.create_task(sleeper(n), name=f"sleeper-{n}")
    for _ in range(4):
        names = sorted(t.get_name() for t in asyncio.all_tasks())
        print(names)
        await asyncio.sleep(1.1)

asyncio.run(main())
