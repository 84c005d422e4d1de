import asyncio

async def work():
    pass

async def main():
    coro = work()
    for arguments, options in [([], {}), ([coro], {}), ([asyncio.create_task(work())], {"return_when": "SOON"})]:
        try:
            await asyncio.wait(arguments, **options)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    task = asyncio.create_task(work())
    try:
        await asyncio.wait(task)
    except TypeError as error:
        print(error)
    coro.close()

asyncio.run(main())
