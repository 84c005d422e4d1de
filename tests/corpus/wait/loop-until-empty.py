import asyncio

async def work(n):
    await asyncio.sleep(n * 0.3)
    return n

async def main():
    pending = {asyncio.create_task(work(n)) for n in (4, 2, 5, 1)}
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            print(f"got {task.result()}, {len(pending)} left")

asyncio.run(main())
