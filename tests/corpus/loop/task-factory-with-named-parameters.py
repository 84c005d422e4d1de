import asyncio

def factory(loop, coro, context=None, name=None):
    print("factory", name)
    return asyncio.Task(coro, loop=loop, name=name, context=context)

def factory2(loop, coro, **kwargs):
    print("factory2", sorted(kwargs))
    return asyncio.Task(coro, loop=loop, **kwargs)

async def job():
    return 1

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    t = asyncio.create_task(job(), name="first")
    print(t.get_name(), await t)
    await asyncio.gather(job())
    loop.set_task_factory(factory2)
    t = asyncio.create_task(job(), name="first")
    print(t.get_name(), await t)
    await asyncio.gather(job())
asyncio.run(main())
