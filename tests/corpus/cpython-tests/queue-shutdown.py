import asyncio

async def main():
    q = asyncio.Queue(maxsize=1)
    q.put_nowait("data")
    putter = asyncio.create_task(q.put("more"))
    await asyncio.sleep(0)
    q.shutdown()
    try:
        await putter
    except asyncio.QueueShutDown:
        print("putter told")
    for call in (lambda: q.put_nowait("x"),):
        try:
            call()
        except asyncio.QueueShutDown:
            print("put refused")
    assert await q.get() == "data"
    try:
        await q.get()
    except asyncio.QueueShutDown:
        print("get refused")
    r = asyncio.Queue()
    r.put_nowait(1)
    r.put_nowait(2)
    j = asyncio.create_task(r.join())
    await asyncio.sleep(0)
    r.shutdown(immediate=True)
    await j
    assert r.empty()
    print("join released")

asyncio.run(main())
