import asyncio

async def getter(queue, name):
    try:
        while True:
            print(name, await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print(name, repr(error))

async def putter(queue):
    try:
        await queue.put("late")
    except asyncio.QueueShutDown as error:
        print("putter", repr(error))

async def main():
    queue = asyncio.Queue(2)
    await queue.put(1)
    await queue.put(2)
    task = asyncio.create_task(putter(queue))
    await asyncio.sleep(0)
    queue.shutdown()
    await task
    await getter(queue, "a")
    other = asyncio.Queue()
    waiting = asyncio.create_task(getter(other, "b"))
    await asyncio.sleep(0)
    await other.put(3)
    other.shutdown(immediate=True)
    await waiting
    try:
        other.put_nowait(4)
    except asyncio.QueueShutDown as error:
        print(repr(error), str(other))

asyncio.run(main())
