import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    tasks = [asyncio.create_task(work(), name=name) for name in "ab"]
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.gather(*tasks)
    print(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())

asyncio.run(main())
