import asyncio

async def user(name, lock):
    for turn in (1, 2):
        async with lock:
            print(name, "turn", turn)
            await asyncio.sleep(0.1)

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(user(n, lock) for n in ("ann", "bob", "cid")))

asyncio.run(main())
