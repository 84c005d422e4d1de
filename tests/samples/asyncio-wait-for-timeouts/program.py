import asyncio

async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time())
        raise
    return "slow"

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        return "came anyway"

async def main():
    for seconds in [1, 0, -1, None]:
        task = asyncio.create_task(asyncio.sleep(2, "result"))
        try:
            print(await asyncio.wait_for(task, seconds))
        except TimeoutError as error:
            print("timeout", repr(error), repr(error.__cause__), task.cancelled())
    try:
        await asyncio.wait_for(slow(), 1)
    except asyncio.TimeoutError as error:
        print(repr(error))
    print(await asyncio.wait_for(stubborn(), 1))
    print(asyncio.get_running_loop().time())

asyncio.run(main())
