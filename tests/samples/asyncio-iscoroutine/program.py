import asyncio

async def work():
    pass

async def numbers():
    yield 1

def plain():
    pass

coro = work()
print([asyncio.iscoroutine(value) for value in [coro, work, numbers(), plain, 1]])
print([asyncio.iscoroutinefunction(value) for value in [work, numbers, plain]])
coro.close()

async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work())
    print([asyncio.isfuture(value) for value in [future, task, 1]])
    print(asyncio.ensure_future(task) is task)
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)

asyncio.run(main())
