import asyncio

async def main():
    loop = asyncio.get_running_loop()
    a, b, c = [loop.create_future() for _ in range(3)]
    g = asyncio.gather(a, b, c)
    b.set_result(2)
    a.set_result(1)
    await asyncio.sleep(0)
    assert not g.done()
    c.set_result(3)
    assert await g == [1, 2, 3]

    a, b, c, d = [loop.create_future() for _ in range(4)]
    g = asyncio.gather(a, b, c, d)
    a.set_result(1)
    exc = ZeroDivisionError()
    b.set_exception(exc)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert g.done() and g.exception() is exc
    c.set_result(3)
    d.cancel()
    await asyncio.sleep(0)

    a, b = loop.create_future(), loop.create_future()
    g = asyncio.gather(a, b, return_exceptions=True)
    a.cancel()
    b.set_exception(exc)
    r = await g
    assert isinstance(r[0], asyncio.CancelledError) and r[1] is exc
    same = loop.create_future()
    g = asyncio.gather(same, same)
    same.set_result("x")
    assert await g == ["x", "x"]
    print("gather ok")

asyncio.run(main())
