import asyncio

async def taker(lock, name):
    async with lock:
        print(name)

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(taker(lock, name)) for name in "abc"]
    await asyncio.sleep(0)
    text = repr(lock)
    print(text[text.index("[") :])
    lock.release()
    print(lock.locked())
    late = asyncio.create_task(taker(lock, "late"))
    await asyncio.gather(late, *tasks)

asyncio.run(main())
