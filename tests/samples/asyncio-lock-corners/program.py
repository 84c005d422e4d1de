import asyncio

async def worker(lock, name, seconds):
    async with lock:
        print(name, "has it", asyncio.get_running_loop().time())
        await asyncio.sleep(seconds)

async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    tasks = [asyncio.create_task(worker(lock, name, 1)) for name in "abc"]
    await asyncio.sleep(0.5)
    print(lock.locked())
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(await lock.acquire(), lock.locked())
    text = repr(lock)
    print(text[text.index("[") :])

asyncio.run(main())
