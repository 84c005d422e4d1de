"""Keep references to background tasks, or they may be collected."""
import asyncio

background_tasks = set()

async def log_later(message, delay):
    await asyncio.sleep(delay)
    print("log:", message)

def spawn(coro):
    task = asyncio.create_task(coro)
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    return task

async def main():
    for i in range(3):
        spawn(log_later(f"message {i}", 0.1 * (3 - i)))
    print("running:", len(background_tasks))
    await asyncio.sleep(0.15)
    print("running:", len(background_tasks))
    await asyncio.sleep(1)
    print("running:", len(background_tasks))

asyncio.run(main())
