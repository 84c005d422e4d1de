import asyncio

async def main():
    lock = asyncio.Lock()
    async with lock:
        print("I have the lock, and want it again...")
        async with lock:
            print("unreachable")

asyncio.run(main())
