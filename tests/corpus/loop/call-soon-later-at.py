import asyncio

def show(loop, what):
    print(f"{loop.time():.2f} {what}")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, show, loop, "call_later 0.2")
    loop.call_soon(show, loop, "call_soon")
    loop.call_at(loop.time() + 0.1, show, loop, "call_at 0.1")
    loop.call_later(0.1, show, loop, "call_later 0.1")
    h = loop.call_later(0.15, show, loop, "cancelled")
    h.cancel()
    print(h.cancelled(), h.when())
    await asyncio.sleep(0.3)

asyncio.run(main())
