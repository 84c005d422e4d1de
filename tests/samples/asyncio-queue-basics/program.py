import asyncio

async def producer(queue):
    for number in range(4):
        await queue.put(number)
        print("put", number, asyncio.get_running_loop().time())

async def consumer(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(1)
        print("done", item)
        queue.task_done()

async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize())
    task = asyncio.create_task(consumer(queue))
    await producer(queue)
    await queue.join()
    task.cancel()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)

asyncio.run(main())
