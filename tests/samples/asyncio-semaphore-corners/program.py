import asyncio

async def worker(semaphore, name):
    async with semaphore:
        print(name, asyncio.get_running_loop().time())
        await asyncio.sleep(1)

async def main():
    semaphore = asyncio.Semaphore(2)
    text = repr(semaphore)
    print(text[text.index("[") :])
    await asyncio.gather(*(worker(semaphore, number) for number in range(5)))
    print(semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    text = repr(bounded)
    print(text[text.index("[") :])
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)

asyncio.run(main())
