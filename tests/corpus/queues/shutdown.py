import asyncio

async def consumer(name, q):
    try:
        while True:
            item = await q.get()
            print(name, "got", item)
            await asyncio.sleep(0.1)
            q.task_done()
    except asyncio.QueueShutDown:
        print(name, "queue is shut down")

async def main():
    q = asyncio.Queue()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(consumer("c1", q))
        tg.create_task(consumer("c2", q))
        for i in range(5):
            await q.put(i)
        await asyncio.sleep(0.15)
        q.shutdown()
        try:
            await q.put("too late")
        except asyncio.QueueShutDown:
            print("cannot put any more")
    print("size at end", q.qsize())

asyncio.run(main())
