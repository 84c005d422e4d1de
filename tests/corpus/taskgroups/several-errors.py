import asyncio

async def fail(exc, delay=0):
    await asyncio.sleep(delay)
    raise exc

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError("v")))
            tg.create_task(fail(TypeError("t")))
            tg.create_task(fail(ValueError("w")))
            tg.create_task(fail(OSError("too late"), 1))
    except* ValueError as eg:
        print("ValueErrors:", [str(e) for e in eg.exceptions])
    except* TypeError as eg:
        print("TypeErrors:", [str(e) for e in eg.exceptions])
    except* OSError:
        print("never")
    print("done")

asyncio.run(main())
