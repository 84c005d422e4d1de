import asyncio

def show(*values):
    print(asyncio.get_running_loop().time(), *values)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, show, "b")
    loop.call_later(0.1 + 0.2, show, "c")
    loop.call_at(0.2, show, "a", 1)
    loop.call_soon(show, "soon")
    loop.call_later(0, show, "zero")
    loop.call_later(-1, show, "past")
    handle = loop.call_later(0.25, show, "never")
    print(handle.when(), handle.cancelled())
    handle.cancel()
    print(handle.cancelled())
    await asyncio.sleep(1)

asyncio.run(main())
