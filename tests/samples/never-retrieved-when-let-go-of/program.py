import asyncio


async def fail(name, delay):
    await asyncio.sleep(delay)
    raise KeyError(name)


def begin(name, delay=0.1):
    return asyncio.create_task(fail(name, delay), name=name)


async def by_statements():
    task = begin("deleted")
    await asyncio.sleep(0.2)
    print("before del")
    del task
    print("after del")
    task = begin("assigned")
    await asyncio.sleep(0.2)
    task = None
    print("assigned")
    tasks = [begin("left"), begin("popped")]
    await asyncio.sleep(0.2)
    tasks.pop()
    print("popped")
    tasks.clear()
    print("cleared")


async def of_a_loop():
    for i in range(2):
        task = begin(f"turn {i}")
        await asyncio.sleep(0.2)
    print("the last one is still there")


async def list_of_tasks():
    tasks = [begin(f"item {i}", 0.3 - i / 10) for i in range(3)]
    await asyncio.wait(tasks)


async def variables():
    first = begin("first", 0.2)
    second = begin("second", 0.1)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("third"))
    await asyncio.sleep(0.5)


async def main():
    for part in (by_statements, of_a_loop, list_of_tasks, variables):
        await part()
        print(part.__name__, "is over")


asyncio.run(main())
