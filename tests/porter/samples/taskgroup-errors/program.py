import asyncio

async def good(name, delay):
    try:
        await asyncio.sleep(delay)
        print(f"{name} finished")
        return name
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise

async def bad(delay, exc):
    await asyncio.sleep(delay)
    raise exc

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(good("a", 5))
            tg.create_task(bad(1, ValueError("boom")))
            tg.create_task(bad(1, KeyError("k")))
    except ExceptionGroup as eg:
        print(eg)
        for e in eg.exceptions:
            print(type(e).__name__, e)
        print(t.cancelled(), t.done())
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(good("slow", 10))
    except TimeoutError:
        print("timeout")
    results = await asyncio.gather(good("x", 1), bad(0.5, RuntimeError("r")), return_exceptions=True)
    for r in results:
        if isinstance(r, Exception):
            print("error:", r)
        else:
            print("value:", r)
    task = asyncio.create_task(bad(0.1, OSError("disk")))
    await asyncio.wait([task])
    print(repr(task.exception()))
    shielded = asyncio.create_task(good("shielded", 2))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 1)
    except asyncio.TimeoutError:
        print("gave up waiting")
    print(await shielded)
    t1 = asyncio.create_task(good("t1", 1), name="first")
    print(t1.get_name(), t1.done())
    done, pending = await asyncio.wait({t1}, timeout=0.5)
    print(len(done), len(pending))
    t1.cancel("reason")
    try:
        await t1
    except asyncio.CancelledError as e:
        print("cancelled with", e.args)
asyncio.run(main())
