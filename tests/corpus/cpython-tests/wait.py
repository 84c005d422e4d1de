import asyncio

async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(asyncio.sleep(0.1, "a"))
    b = asyncio.create_task(asyncio.sleep(0.15, "b"))
    done, pending = await asyncio.wait([b, a], timeout=0.11)
    assert done == {a} and pending == {b}
    assert abs(loop.time() - 0.11) < 1e-9
    done, pending = await asyncio.wait({b})
    assert done == {b} and pending == set()
    async def fail():
        await asyncio.sleep(0)
        raise ZeroDivisionError("err")
    t = asyncio.create_task(fail())
    u = asyncio.create_task(asyncio.sleep(5))
    done, pending = await asyncio.wait([t, u], return_when=asyncio.FIRST_EXCEPTION)
    assert done == {t} and pending == {u}
    u.cancel()
    done, pending = await asyncio.wait([u], return_when=asyncio.ALL_COMPLETED)
    assert u.cancelled() and t.exception().args == ("err",)
    d, p = await asyncio.wait([a, b], timeout=0)
    assert len(d) == 2 and not p
    print("wait ok", round(loop.time(), 4))

asyncio.run(main())
