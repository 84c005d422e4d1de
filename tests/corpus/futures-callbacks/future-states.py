import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done())
    f.set_result([1, 2])
    print(f, f.done(), f.result())
    g = loop.create_future()
    g.set_exception(ValueError("no"))
    print(g, repr(g.exception()))
    h = loop.create_future()
    print(h.cancel(), h.cancel(), h)
    try:
        await h
    except asyncio.CancelledError:
        print("awaiting h: cancelled")

asyncio.run(main())
