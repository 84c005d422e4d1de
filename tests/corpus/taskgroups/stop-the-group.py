import asyncio

class StopGroup(Exception):
    """Raised to end a task group early."""

async def force_stop():
    raise StopGroup()

async def job(task_id, sleep_time):
    print(f"Task {task_id}: start")
    await asyncio.sleep(sleep_time)
    print(f"Task {task_id}: done")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job(1, 0.5))
            group.create_task(job(2, 1.5))
            await asyncio.sleep(1)
            group.create_task(force_stop())
    except* StopGroup:
        pass
    print("stopped early")

asyncio.run(main())
