# The program hangs since a task failed that nobody awaits.
import asyncio

async def producer(q):
    for i in range(3):
        await q.put(i)
    raise RuntimeError("producer died")

async def consumer(q):
    while True:
        item = await q.get()
        print("item", item)

async def main():
    q = asyncio.Queue(maxsize=1)
    p = asyncio.create_task(producer(q))
    c = asyncio.create_task(consumer(q))
    await c

asyncio.run(main())
# finds: never-retrieved at 7: Task-2 failed with RuntimeError: producer died (line 7), and nobody awaits it, so the program hangs without a word of it. Await it, or make it in an asyncio.TaskGroup.
# finds: waits-forever at 11: Task-3 waits for ever for an item of a queue (line 11): nobody is left who could put one in. The program would hang here.
