import asyncio

async def work(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error is not None:
        raise error
    return name

def names(tasks):
    return sorted(task.get_name() for task in tasks)

async def main():
    for condition in [asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED]:
        tasks = [
            asyncio.create_task(work("a", 1), name="a"),
            asyncio.create_task(work("b", 2, ValueError("b")), name="b"),
            asyncio.create_task(work("c", 3), name="c"),
        ]
        done, pending = await asyncio.wait(tasks, return_when=condition)
        print(condition, asyncio.get_running_loop().time(), names(done), names(pending))
        done, pending = await asyncio.wait(tasks, timeout=1.5)
        print(names(done), names(pending))
        for task in pending:
            task.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            print(repr(result))

asyncio.run(main())
