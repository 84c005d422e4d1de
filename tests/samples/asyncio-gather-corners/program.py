import asyncio

async def work(value, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(value)
    return value

async def main():
    print(await asyncio.gather())
    coro = work(1, 1)
    print(await asyncio.gather(coro, coro, work(2, 0)))
    task = asyncio.create_task(work(3, 1))
    print(await asyncio.gather(task, task))
    print(await asyncio.gather(work(4, 2), work(5, 1, True), return_exceptions=True))
    both = asyncio.gather(work(6, 1), work(7, 2))
    print(both)
    await asyncio.sleep(0)
    print(both.cancel())
    try:
        await both
    except asyncio.CancelledError as error:
        print(repr(error), both.cancelled())
    print(both.cancel())

asyncio.run(main())
