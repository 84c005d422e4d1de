import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends")

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper())
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as eg:
        print(repr(eg), eg.message)
        for e in eg.exceptions:
            print(" -", type(e), e)

asyncio.run(main())
