import asyncio

async def main():
    loop = asyncio.get_running_loop()
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.set_result(42)
    await asyncio.sleep(0)
    assert outer.result() == 42
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    outer.cancel()
    await asyncio.sleep(0)
    assert outer.cancelled() and not inner.cancelled()
    inner.set_result(1)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.cancel()
    await asyncio.sleep(0)
    assert outer.cancelled()
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.set_exception(RuntimeError("expected"))
    await asyncio.sleep(0)
    assert outer.exception() is inner.exception()
    a, b = loop.create_future(), loop.create_future()
    parent = asyncio.gather(asyncio.shield(a), asyncio.shield(b))
    await asyncio.sleep(0)
    parent.cancel()
    try:
        await parent
    except asyncio.CancelledError:
        pass
    assert not a.cancelled() and not b.cancelled()
    print("shield ok")

asyncio.run(main())
