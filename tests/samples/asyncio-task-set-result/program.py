import asyncio

async def work():
    pass

async def main():
    task = asyncio.create_task(work())
    for method, argument in [(task.set_result, 1), (task.set_exception, ValueError())]:
        try:
            method(argument)
        except RuntimeError as error:
            print(error)
    try:
        asyncio.Task(3)
    except TypeError as error:
        print(error)
    await task

asyncio.run(main())
