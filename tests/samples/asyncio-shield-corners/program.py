import asyncio

async def work():
    await asyncio.sleep(2)
    print("work done")
    return "result"

async def failing():
    await asyncio.sleep(1)
    raise ValueError("inside")

async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled", inner.done(), inner.cancelled())
    print(await inner)
    shielded = asyncio.shield(inner)
    print(shielded is inner)
    try:
        await asyncio.shield(failing())
    except ValueError as error:
        print(repr(error))
    waiter = asyncio.create_task(asyncio.wait_for(asyncio.shield(failing()), 0.5))
    try:
        await waiter
    except TimeoutError:
        print("timeout")
    await asyncio.sleep(2)
    print("end")

asyncio.run(main())
