import asyncio

async def main():
    for exc_type in (ValueError, KeyError, ZeroDivisionError, asyncio.TimeoutError):
        async def fail():
            raise exc_type("x")
        t = asyncio.create_task(fail())
        await asyncio.sleep(0)
        assert t.done()
        assert isinstance(t.exception(), exc_type)
        try:
            await t
        except exc_type as e:
            assert e is t.exception()
            print("ok", exc_type.__name__)

asyncio.run(main())
