import asyncio

counter = 0

async def unsafe(n):
    global counter
    for _ in range(n):
        value = counter
        await asyncio.sleep(0)
        counter = value + 1

async def safe(n, lock):
    global counter
    for _ in range(n):
        async with lock:
            value = counter
            await asyncio.sleep(0)
            counter = value + 1

async def main():
    global counter
    await asyncio.gather(*(unsafe(10) for _ in range(5)))
    print("unsafe:", counter)
    counter = 0
    lock = asyncio.Lock()
    await asyncio.gather(*(safe(10, lock) for _ in range(5)))
    print("safe:  ", counter)

asyncio.run(main())
