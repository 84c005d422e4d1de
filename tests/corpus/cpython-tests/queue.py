import asyncio

async def main():
    q = asyncio.Queue(2)
    loop = asyncio.get_running_loop()
    order = []
    async def putter():
        for i in range(4):
            await q.put(i)
            order.append(f"put{i}")
    t = asyncio.create_task(putter())
    await asyncio.sleep(0.01)
    assert order == ["put0", "put1"] and q.full()
    for i in range(4):
        assert await q.get() == i
        order.append(f"got{i}")
    await t
    print(order)
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    g.cancel()
    await asyncio.wait([g])
    q.put_nowait("kept")
    assert await q.get() == "kept"
    try:
        await asyncio.wait_for(q.get(), 0.05)
    except TimeoutError:
        print("empty, as expected")
    q.put_nowait("x")
    assert q.get_nowait() == "x"

asyncio.run(main())
