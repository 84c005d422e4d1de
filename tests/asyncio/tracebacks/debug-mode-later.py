# Debug mode that a program turns on while its loop runs.
import asyncio, gc

async def never():
    pass

def sync_make():
    return never()

async def keep():
    c = sync_make()
    del c
    await asyncio.sleep(0)
    return 1

async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    print(loop)
    never()
    await asyncio.sleep(0)
    never()
    await keep()
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(keep())
        print(t)
    h = loop.call_later(1, print, "x")
    print(h)
    h.cancel()
    print(h)
    def slow():
        import time
        time.sleep(0.2)
    loop.call_soon(slow)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = loop.create_future()
    print(f)
    def handler(loop, context):
        print(sorted(context))
        loop.default_exception_handler(context)
    loop.set_exception_handler(handler)
    async def bad():
        1 / 0
    x = asyncio.create_task(bad())
    await asyncio.sleep(0.1)
    print(x)
    del x
    gc.collect()
    await asyncio.gather(keep(), keep())
    asyncio.ensure_future(bad())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)

asyncio.run(main())
