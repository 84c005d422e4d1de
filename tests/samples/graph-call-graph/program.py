import asyncio

def show(future=None, **options):
    for line in asyncio.format_call_graph(future, **options).split("\n"):
        print(line.split(", id=")[0].split("(id=")[0])

async def leaf(lock):
    async with lock:
        show()

async def middle(lock):
    await leaf(lock)
    await asyncio.sleep(1)

async def counting():
    await asyncio.sleep(1)
    yield 1

async def consume():
    async for item in counting():
        pass

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        one = group.create_task(middle(lock), name="one")
        two = group.create_task(queue.get(), name="two")
        gathered = group.create_task(asyncio.wait([asyncio.create_task(asyncio.sleep(1))]), name="waits")
        three = group.create_task(consume(), name="three")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("-- one")
        show(one)
        print("-- two")
        show(two)
        print("-- waits")
        show(gathered)
        print("-- three")
        show(three)
        print("-- limits")
        show(one, limit=1)
        show(one, limit=-1)
        show(one, limit=0)
        lock.release()
        queue.put_nowait("x")
    print("-- done")
    print(one.done())
    plain = asyncio.get_running_loop().create_future()
    show(plain)
    print(asyncio.capture_call_graph(plain).call_stack, asyncio.capture_call_graph().awaited_by)
    show(depth=2)

try:
    asyncio.print_call_graph()
except RuntimeError as error:
    print(error)
asyncio.run(main())
