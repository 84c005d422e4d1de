# In the manner of a test suite: each check is an async function, the runner counts.
import asyncio

async def check_result():
    async def notmuch():
        return "ok"
    t = asyncio.create_task(notmuch())
    await t
    assert t.done() and t.result() == "ok" and t.exception() is None

async def check_cancel_yields_cancelled_error():
    async def forever():
        await asyncio.sleep(10)
    t = asyncio.create_task(forever())
    await asyncio.sleep(0)
    assert t.cancel() is True
    try:
        await t
    except asyncio.CancelledError:
        pass
    else:
        raise AssertionError("not cancelled")
    assert t.cancelled() and not t.cancel()

async def check_name():
    t = asyncio.create_task(asyncio.sleep(0), name=123)
    assert t.get_name() == "123", t.get_name()
    t.set_name("x")
    assert t.get_name() == "x"
    await t

for check in (check_result, check_cancel_yields_cancelled_error, check_name):
    asyncio.run(check())
    print("ok", check.__name__)
