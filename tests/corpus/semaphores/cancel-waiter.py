import asyncio

async def hold(sem, name, t):
    try:
        await sem.acquire()
    except asyncio.CancelledError:
        print(name, "gave up waiting")
        raise
    try:
        print(name, "holds")
        await asyncio.sleep(t)
    finally:
        sem.release()
        print(name, "released")

async def main():
    sem = asyncio.Semaphore()
    a, b, c = [asyncio.create_task(hold(sem, n, 1)) for n in "abc"]
    await asyncio.sleep(0.5)
    b.cancel()
    await asyncio.wait([a, b, c])

asyncio.run(main())
