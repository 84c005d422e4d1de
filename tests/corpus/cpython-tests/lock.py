import asyncio

async def main():
    lock = asyncio.Lock()
    result = []
    async def taker(n):
        if await lock.acquire():
            result.append(n)
        return True
    await lock.acquire()
    t1, t2, t3 = [asyncio.create_task(taker(i)) for i in (1, 2, 3)]
    await asyncio.sleep(0)
    assert result == []
    lock.release()
    await asyncio.sleep(0)
    assert result == [1], result
    lock.release()
    await asyncio.sleep(0)
    assert result == [1, 2]
    t3.cancel()
    lock.release()
    try:
        await t3
    except asyncio.CancelledError:
        assert not lock.locked()
    assert await lock.acquire()
    assert "locked" in repr(lock)
    lock.release()
    try:
        lock.release()
    except RuntimeError:
        print("lock ok")

asyncio.run(main())
