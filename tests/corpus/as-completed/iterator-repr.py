# What as_completed gives, and what a coroutine awaits.
import asyncio


async def job(delay):
    await asyncio.sleep(delay)
    return delay


async def watch(task):
    return await task


async def main():
    for coroutine in asyncio.as_completed([job(0.2)]):
        print(coroutine)
        print(await coroutine)
    task = asyncio.create_task(job(1))
    watcher = asyncio.create_task(watch(task))
    await asyncio.sleep(0)
    print(type(watcher.get_coro().cr_await).__name__, task.get_coro().cr_await)
    print(await watcher, watcher.get_coro().cr_await)


asyncio.run(main())
