import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_later(0.02, log.append, "c")
    loop.call_later(0.01, log.append, "a")
    loop.call_later(0.01, log.append, "b")
    h = loop.call_at(loop.time() + 0.015, log.append, "never")
    h2 = loop.call_later(0.03, log.append, "d")
    assert h.when() == loop.time() + 0.015 and not h.cancelled()
    h.cancel()
    h.cancel()
    assert h.cancelled() and h < h2
    loop.call_soon(log.append, "soon")
    await asyncio.sleep(0.05)
    assert log == ["soon", "a", "b", "c", "d"], log
    print(log)

asyncio.run(main())
