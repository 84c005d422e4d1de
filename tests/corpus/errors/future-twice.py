import asyncio

async def main():
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(1)
    try:
        fut.set_result(2)
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    try:
        fut.set_exception(ValueError())
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    f2 = asyncio.Future()
    try:
        f2.set_exception(StopIteration())
        await f2
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)

asyncio.run(main())
