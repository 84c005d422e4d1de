import asyncio

async def leave():
    await asyncio.sleep(1)
    raise SystemExit(3)

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends")

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper())
        group.create_task(leave())

asyncio.run(main())
