import asyncio

async def averager():
    total, count, avg = 0.0, 0, None
    while True:
        x = yield avg
        await asyncio.sleep(0.1)
        if x is None:
            return
        total += x
        count += 1
        avg = total / count

async def main():
    a = averager()
    await a.asend(None)
    for v in (10, 20, 60):
        print(await a.asend(v))
    try:
        await a.asend(None)
    except StopAsyncIteration:
        print("finished")

asyncio.run(main())
