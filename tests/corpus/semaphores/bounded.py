import asyncio

async def main():
    s = asyncio.Semaphore(1)
    s.release()
    s.release()
    print("plain semaphore may grow:", s)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print("ValueError:", e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print("ValueError:", e)
    print(b.locked(), s.locked())

asyncio.run(main())
