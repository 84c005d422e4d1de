import asyncio

async def main():
    log = []
    async def foo():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.1)
            log.append("foo")
    async def runner():
        async with asyncio.TaskGroup() as g:
            g.create_task(foo())
            await asyncio.sleep(0)
            log.append("body")
    r = asyncio.create_task(runner())
    await asyncio.sleep(0.5)
    r.cancel()
    try:
        await r
    except asyncio.CancelledError:
        log.append("cancelled")
    assert log == ["body", "foo", "cancelled"], log
    async def kb():
        raise SystemExit(4)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(1))
            t = g.create_task(foo())
            t.cancel()
    except BaseException as e:
        print("unexpected", repr(e))
    print("child's own cancellation is no error", t.cancelled())

asyncio.run(main())
