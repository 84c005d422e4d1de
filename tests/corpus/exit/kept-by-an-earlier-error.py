import asyncio

kept = []


async def fails():
    raise RuntimeError("first")


async def leaves(task):
    try:
        await task
    except RuntimeError as e:
        print("caught", e)
        raise SystemExit(3)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(fails())
    kept.append(task)
    try:
        await asyncio.gather(leaves(task), asyncio.sleep(1))
    except SystemExit as e:
        print("left", e.code)
    print("the sleep is still held by the first error's traceback")


asyncio.run(main())
