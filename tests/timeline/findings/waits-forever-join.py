import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        print("works on", item)
        await asyncio.sleep(0.5)


async def main():
    queue = asyncio.Queue()
    for item in range(3):
        queue.put_nowait(item)
    task = asyncio.create_task(worker(queue))
    await queue.join()
    print("all done")
    task.cancel()


asyncio.run(main())

# finds: waits-forever at 16: Task-1 waits for ever for task_done() for every item of a queue (line 16): nobody is left who could call it. The program would hang here.
