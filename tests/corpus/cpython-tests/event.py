import asyncio

async def main():
    ev = asyncio.Event()
    assert "unset" in repr(ev)
    result = []
    async def w(n):
        if await ev.wait():
            result.append(n)
    ts = [asyncio.create_task(w(i)) for i in (1, 2, 3)]
    await asyncio.sleep(0)
    assert result == [] and "waiters:3" in repr(ev)
    ts[1].cancel()
    ev.set()
    ev.clear()
    await asyncio.wait(ts)
    assert result == [1, 3], result
    assert not ev.is_set()
    ev.set()
    assert await ev.wait() is True
    print("event ok")

asyncio.run(main())
