import asyncio

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    ran = []
    async def sync_only(x):
        ran.append(x)
        return x
    async def suspends(x):
        ran.append(("in", x))
        await asyncio.sleep(0)
        ran.append(("out", x))
        return x
    t = asyncio.create_task(sync_only(1))
    assert t.done() and t.result() == 1 and ran == [1]
    u = asyncio.create_task(suspends(2))
    assert not u.done() and ran == [1, ("in", 2)]
    assert await u == 2
    async def boom():
        raise ValueError("eager")
    v = asyncio.create_task(boom())
    assert v.done() and isinstance(v.exception(), ValueError)
    assert await asyncio.gather(sync_only(3), suspends(4)) == [3, 4]
    async with asyncio.TaskGroup() as tg:
        w = tg.create_task(sync_only(5))
        assert w.done()
    async def who():
        return asyncio.current_task().get_name()
    print(await asyncio.create_task(who(), name="eager-one"), asyncio.current_task().get_name())
    print(ran)

asyncio.run(main())
