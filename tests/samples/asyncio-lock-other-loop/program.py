import asyncio

lock = asyncio.Lock()

async def hold():
    async with lock:
        waiter = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.sleep(0)

async def main():
    await lock.acquire()
    try:
        await lock.acquire()
    except RuntimeError as error:
        print("is bound to a different event loop" in str(error))

asyncio.run(hold())
asyncio.run(main())
