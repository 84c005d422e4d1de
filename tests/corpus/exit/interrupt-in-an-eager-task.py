import asyncio


async def interrupts():
    raise KeyboardInterrupt("now")


async def gathers():
    await asyncio.gather(interrupts(), asyncio.sleep(1))


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await asyncio.gather(gathers())


asyncio.run(main())
