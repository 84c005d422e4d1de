import asyncio
import sys


async def quits():
    await asyncio.sleep(0.5)
    print("quitting")
    sys.exit(3)


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        print("worker cleans up", asyncio.get_running_loop().time())


async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(worker())
        group.create_task(quits())
    print("not reached")


try:
    asyncio.run(main())
except SystemExit as error:
    print("exit", error.code)
asyncio.run(main())
