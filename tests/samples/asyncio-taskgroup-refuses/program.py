import asyncio

async def work():
    await asyncio.sleep(1)

async def late(group):
    try:
        await asyncio.sleep(10)
    finally:
        try:
            group.create_task(work())
        except RuntimeError as error:
            print(error)

async def fail():
    raise ValueError("x")

async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(work())
    except RuntimeError as error:
        print(error)
    async with group:
        group.create_task(work())
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(error)
    try:
        group.create_task(work())
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as other:
            other.create_task(late(other))
            await asyncio.sleep(0)
            other.create_task(fail())
    except ExceptionGroup as error:
        print(repr(error))

asyncio.run(main())
