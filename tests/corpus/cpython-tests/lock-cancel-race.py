import asyncio

async def main():
    # Cancelled in the very turn in which it was handed the lock.
    lock = asyncio.Lock()
    await lock.acquire()
    log = []
    async def locker(n):
        async with lock:
            log.append(n)
    a, b, c = [asyncio.create_task(locker(n)) for n in "abc"]
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.wait([a, b, c])
    assert log == ["b", "c"], log
    assert a.cancelled() and not lock.locked()
    print(log)

asyncio.run(main())
