import asyncio

async def some_coro(name, secs):
    await asyncio.sleep(secs)
    return f"{name} after {secs}s"

async def main():
    async with asyncio.TaskGroup() as tg:
        task1 = tg.create_task(some_coro("one", 2))
        task2 = tg.create_task(some_coro("two", 1))
        print("waiting for both")
    print(f"Both tasks have completed now: {task1.result()}, {task2.result()}")

asyncio.run(main())
