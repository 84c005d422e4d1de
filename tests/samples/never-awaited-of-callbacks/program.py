import asyncio


async def greet(*args):
    print("never")


async def leave(*args):
    print("never")


async def shout(*args):
    print("never")


def giving():
    return shout()


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(greet)
    loop.call_later(1, leave, "x")
    loop.call_soon(giving)
    await asyncio.sleep(2)
    task = asyncio.create_task(asyncio.sleep(0))
    task.add_done_callback(greet)
    await task
    [greet(i) for i in range(2)]
    print("end")


asyncio.run(main())
