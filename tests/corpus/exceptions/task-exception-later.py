import asyncio

async def fail():
    await asyncio.sleep(0.1)
    raise RuntimeError("kept in the task")

async def main():
    t = asyncio.create_task(fail())
    await asyncio.sleep(0.5)
    print("the task is done:", t.done())
    print("exception():", repr(t.exception()))
    try:
        await t
    except RuntimeError as e:
        print("await raises it:", e)
    try:
        await t
    except RuntimeError as e:
        print("and again:", e)

asyncio.run(main())
