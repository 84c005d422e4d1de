import asyncio


async def bad(n):
    print("in", n)
    if n % 2:
        raise ValueError(n)
    await asyncio.sleep(0)
    print("after", n)
    raise KeyError(n)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(bad(1), name="odd")
    print(a.done(), a)
    b = asyncio.create_task(bad(2), name="even")
    print(b.done(), b)
    for t in (a, b):
        try:
            await t
        except Exception as e:
            print(type(e).__name__, e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(3))
            tg.create_task(bad(4))
            print("body goes on")
    except* ValueError as eg:
        print("values", eg.exceptions)
    results = await asyncio.gather(bad(5), bad(6), return_exceptions=True)
    print(results)
    t = asyncio.Task(bad(8), eager_start=True, loop=loop, name="x")
    print(t)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    fact = asyncio.create_eager_task_factory(lambda coro, loop, **kw: asyncio.Task(coro, loop=loop, **kw))
    loop.set_task_factory(fact)
    t = asyncio.create_task(bad(7))
    print(t.get_coro(), t.exception())
    print(loop.get_task_factory() is fact)
    c = asyncio.create_task(asyncio.sleep(0.1, "s"), eager_start=False)
    print(c.done(), await c)


asyncio.run(main())
