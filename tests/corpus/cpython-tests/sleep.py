import asyncio

async def main():
    loop = asyncio.get_running_loop()
    assert await asyncio.sleep(0.2, "yeah") == "yeah"
    assert abs(loop.time() - 0.2) < 1e-9
    t = asyncio.create_task(asyncio.sleep(1000.0, "yeah"))
    loop.call_later(0.1, t.cancel)
    try:
        await t
    except asyncio.CancelledError:
        pass
    assert abs(loop.time() - 0.3) < 1e-9
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as e:
        print("ValueError:", e)
    assert await asyncio.sleep(-5, 1) == 1
    print("done", round(loop.time(), 3))

asyncio.run(main())
