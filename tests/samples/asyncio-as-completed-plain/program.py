import asyncio

async def work(value, seconds):
    await asyncio.sleep(seconds)
    if value == "bad":
        raise ValueError(value)
    return value

async def main():
    tasks = [asyncio.create_task(work(name, seconds)) for name, seconds in [("slow", 3), ("fast", 1), ("bad", 2)]]
    for coro in asyncio.as_completed(tasks):
        try:
            print(await coro)
        except ValueError as error:
            print(repr(error))
    try:
        for coro in asyncio.as_completed([asyncio.create_task(work("late", 5))], timeout=1):
            await coro
    except TimeoutError as error:
        print(repr(error))

asyncio.run(main())
