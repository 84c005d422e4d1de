import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for args in ((), (None,), ("my message",), (5,)):
        f = loop.create_future()
        f.cancel(*args)
        try:
            await f
        except asyncio.CancelledError as e:
            print(args, "->", e.args)

asyncio.run(main())
