import asyncio

async def main():
    sem = asyncio.Semaphore(2)
    assert not sem.locked() and "value:2" in repr(sem)
    await sem.acquire()
    await sem.acquire()
    assert sem.locked() and "locked" in repr(sem)
    result = []
    async def c(n):
        await sem.acquire()
        result.append(n)
    ts = [asyncio.create_task(c(i)) for i in range(3)]
    await asyncio.sleep(0)
    assert result == [] and "waiters:3" in repr(sem)
    sem.release()
    sem.release()
    await asyncio.sleep(0)
    assert result == [0, 1], result
    ts[2].cancel()
    await asyncio.wait(ts)
    sem.release()
    assert not sem.locked()
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)

asyncio.run(main())
