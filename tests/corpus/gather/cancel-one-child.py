import asyncio

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    tasks = [asyncio.create_task(work(i)) for i in range(1, 4)]
    asyncio.get_running_loop().call_later(0.5, tasks[1].cancel)
    res = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in res])
    print(res[0], repr(res[1]), res[2])

    tasks = [asyncio.create_task(work(i)) for i in range(1, 4)]
    tasks[0].cancel("stop it")
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError as e:
        print("CancelledError", e.args)
    print([t.cancelled() for t in tasks])

asyncio.run(main())
