# The task fails, and nobody asks.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("no such page")


async def main():
    asyncio.create_task(fail(), name="page")
    await asyncio.sleep(2)


asyncio.run(main())
# finds: never-retrieved at 7: Task page failed with ValueError: no such page (line 7), and nobody noticed: nobody awaited it or asked for its exception. Await it, or make it in an asyncio.TaskGroup.
