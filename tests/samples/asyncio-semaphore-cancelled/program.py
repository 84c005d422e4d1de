import asyncio

async def worker(semaphore, name):
    await semaphore.acquire()
    print(name, "has it")

async def main():
    semaphore = asyncio.Semaphore(0)
    first = asyncio.create_task(worker(semaphore, "first"))
    second = asyncio.create_task(worker(semaphore, "second"))
    await asyncio.sleep(0)
    semaphore.release()
    first.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(first.cancelled(), second.done())

asyncio.run(main())
