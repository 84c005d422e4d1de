import asyncio

async def getter(queue, name):
    print(name, await queue.get())

async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter(queue, "first"))
    second = asyncio.create_task(getter(queue, "second"))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    first.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(first.cancelled(), second.done())

asyncio.run(main())
