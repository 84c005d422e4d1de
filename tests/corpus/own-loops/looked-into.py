import asyncio


class F(asyncio.Future):
    def add_done_callback(self, fn, *, context=None):
        print("adding", fn.__name__, context is not None)
        super().add_done_callback(fn, context=context)


async def main():
    loop = asyncio.get_running_loop()
    print(len(loop._ready), len(loop._scheduled))
    loop.call_later(5, print)
    h = loop.call_soon(print, "soon")
    print(h in loop._ready, len(loop._scheduled))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(0))
        print(len(tg._tasks))
    g = F()
    loop.call_later(0.1, g.set_result, 5)
    print(await g)
    f = loop.create_future()
    it = iter(f)
    print(next(it) is f)
    f.set_result(3)
    try:
        next(it)
    except StopIteration as e:
        print(e.value)
    try:
        asyncio.Future(42)
    except TypeError as e:
        print(e)


asyncio.run(main())
