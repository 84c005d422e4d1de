import asyncio


def interrupts(future):
    raise KeyboardInterrupt("in a callback")


async def child():
    asyncio.current_task().add_done_callback(interrupts)


async def main():
    global task
    task = asyncio.create_task(child())


asyncio.run(main())
