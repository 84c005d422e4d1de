import asyncio

async def fetch(n):
    print(f"fetch {n} started")
    await asyncio.sleep(n)
    print(f"fetch {n} done")
    return n * 10

async def main():
    task_a = asyncio.create_task(fetch(2))
    task_b = asyncio.create_task(fetch(1))
    print("tasks created, nothing has run yet")
    print("a =", await task_a)
    print("b =", await task_b)

asyncio.run(main())
