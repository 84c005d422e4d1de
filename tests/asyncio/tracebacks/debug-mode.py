# What debug mode says of where things were made.
import asyncio, sys, logging, gc

async def child():
    await asyncio.sleep(10)

async def failing():
    raise ValueError("lost")

async def never():
    pass

async def make():
    never()
    never_bound = never()
    del never_bound

def cb():
    raise KeyError("cb")

async def main():
    loop = asyncio.get_running_loop()
    await make()
    t = asyncio.create_task(failing())
    await asyncio.sleep(0.1)
    del t
    gc.collect()
    f = loop.create_future()
    f.set_exception(RuntimeError("fut"))
    del f
    gc.collect()
    loop.call_soon(cb)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_later(0.1, cb)
    await asyncio.sleep(0.2)

asyncio.run(main(), debug=True)

loop = asyncio.new_event_loop()
loop.set_debug(True)
t = loop.create_task(child())
loop.run_until_complete(asyncio.sleep(0))
loop.close()
del t
gc.collect()
