import asyncio

async def main():
    lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue(1)
    semaphore, condition = asyncio.Semaphore(0), asyncio.Condition()
    await lock.acquire()
    await queue.put(1)
    async def user():
        await asyncio.sleep(5)
    coroutines = [asyncio.sleep(1), lock.acquire(), event.wait(), queue.put(2), queue.join(), semaphore.acquire()]
    coroutines += [asyncio.wait_for(event.wait(), 3), asyncio.wait([asyncio.create_task(user())]), asyncio.to_thread(print, end="")]
    tasks = [asyncio.create_task(c, name=f"t{i}") for i, c in enumerate(coroutines)]
    print(*tasks, sep="\n")
    await asyncio.sleep(0.5)
    print(*tasks, sep="\n")
    for task in tasks:
        task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(*tasks, sep="\n")

asyncio.run(main())
