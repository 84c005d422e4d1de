import asyncio

async def main():
    loop = asyncio.get_running_loop()
    async def foo(t):
        await asyncio.sleep(t)
        return "done"
    assert await asyncio.wait_for(foo(0.1), None) == "done"
    fut = asyncio.create_task(foo(0.2))
    try:
        await asyncio.wait_for(fut, 0.1)
    except TimeoutError as e:
        assert isinstance(e.__cause__, asyncio.CancelledError)
    else:
        assert False
    assert fut.cancelled()
    done = loop.create_future()
    done.set_result("instant")
    assert await asyncio.wait_for(done, 0) == "instant"
    pending = loop.create_future()
    try:
        await asyncio.wait_for(pending, -1)
    except TimeoutError:
        assert pending.cancelled()
    async def raising():
        raise KeyError("inside")
    try:
        await asyncio.wait_for(raising(), 5)
    except KeyError as e:
        print("KeyError", e)
    print(round(loop.time(), 6))

asyncio.run(main())
