import asyncio

async def main():
    lock = asyncio.Lock()
    print(lock.locked(), lock)
    await lock.acquire()
    try:
        print(lock.locked(), lock)
    finally:
        lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print("RuntimeError:", e)
    async with lock as value:
        print("as gives", value)

asyncio.run(main())
