import asyncio

tasks = []

async def itself():
    try:
        await tasks[0]
    except RuntimeError as error:
        print(str(error)[:26])

async def main():
    tasks.append(asyncio.create_task(itself()))
    await asyncio.sleep(1)

asyncio.run(main())
