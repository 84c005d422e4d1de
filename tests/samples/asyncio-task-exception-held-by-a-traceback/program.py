# A frame that an exception has left keeps its variables as long as the exception lives: so long a failed task is not gone.
import asyncio


async def fails(text):
    raise KeyError(text)


async def keeps_it():
    task = asyncio.create_task(fails("kept by the frame"))
    await asyncio.sleep(1)
    raise ValueError(f"with {task.get_name()}")


async def lets_it_go():
    task = asyncio.create_task(fails("let go before"))
    await asyncio.sleep(1)
    task = None
    print("let go")
    raise ValueError(f"without {task}")


async def times_out():
    async with asyncio.timeout(1):
        task = asyncio.create_task(fails("kept by the frame that was cancelled"))
        await asyncio.sleep(5)
        print(task)


async def main():
    for worker in (keeps_it, lets_it_go, times_out):
        try:
            await worker()
        except (ValueError, TimeoutError) as error:
            print("caught", repr(error))
            await asyncio.sleep(1)
            print("still handled")
        await asyncio.sleep(1)
        print("over")
    task = asyncio.create_task(fails("kept until the end"))
    await asyncio.sleep(1)
    raise ValueError(f"uncaught, with {task.get_name()}")


asyncio.run(main())
