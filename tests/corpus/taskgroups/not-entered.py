import asyncio

async def main():
    tg = asyncio.TaskGroup()
    c = asyncio.sleep(0)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(str(e).split(" at ")[0])
    async with tg:
        t = tg.create_task(asyncio.sleep(0, "ok"))
    print(t.result())
    c = asyncio.sleep(0)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(str(e).startswith("TaskGroup"), str(e).endswith("is finished"))

asyncio.run(main())
