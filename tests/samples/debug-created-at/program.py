import asyncio, time
async def slow():
    time.sleep(0.2)
    await asyncio.sleep(0)
    return 1
def cb(*a): time.sleep(0.15)
async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(slow()); print(t)
    t2 = loop.create_task(slow()); print(t2)
    f = loop.create_future(); print(f)
    h = loop.call_soon(cb, 1); print(h)
    h2 = loop.call_later(0.3, cb, "x"); print(h2)
    e = asyncio.ensure_future(slow()); print(e)
    async with asyncio.TaskGroup() as tg:
        g = tg.create_task(slow()); print(g)
    ga = asyncio.gather(slow()); print(ga); await ga
    print(asyncio.current_task())
    await t; await t2; await e
    h2.cancel(); print(h2)
    h3 = loop.call_at(5.5, cb); h3.cancel(); print(h3)
    await asyncio.sleep(0.01)
asyncio.run(main(), debug=True)
