import asyncio

async def main():
    loop = asyncio.get_running_loop()
    a, b = loop.create_future(), loop.create_future()
    g = asyncio.gather(a, b)
    assert g.cancel()
    assert not g.cancelled()
    await asyncio.sleep(0)
    assert a.cancelled() and b.cancelled()
    await asyncio.sleep(0)
    assert g.done() and not g.cancelled()    # it failed, with CancelledError
    assert not g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("cancelled")
    done = asyncio.gather()
    print(await done, done.done())

asyncio.run(main())
