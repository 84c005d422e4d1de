import asyncio

async def leaf(n):
    await asyncio.sleep(n / 10)
    if n == 3:
        raise RuntimeError(f"leaf {n}")
    return n

async def branch(*ns):
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(leaf(n)) for n in ns]
    return [t.result() for t in ts]

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(branch(1, 2))
            b = tg.create_task(branch(3, 4))
    except ExceptionGroup as eg:
        print(eg)
        print(eg.exceptions)
        print(eg.exceptions[0].exceptions)
    print(a.result(), b.cancelled())

asyncio.run(main())
