import asyncio

async def work(value, seconds):
    await asyncio.sleep(seconds)
    return value

async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
        first = group.create_task(work(1, 2), name="first")
        second = group.create_task(work(2, 1))
        print(group, first.get_name())
    print(first.result(), second.result(), asyncio.get_running_loop().time())
    print(group)

asyncio.run(main())
