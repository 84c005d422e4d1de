import asyncio

async def cached(key, cache={}):
    print("lookup", key)
    if key not in cache:
        await asyncio.sleep(1)
        cache[key] = key * 2
    return cache[key]

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(cached("ab"))
    print("created; done?", t.done())
    print(await t)
    t = asyncio.create_task(cached("ab"))
    print("created; done?", t.done(), t.result())

asyncio.run(main())
