import asyncio

async def ticker(n, delay=0.1):
    for i in range(n):
        yield i
        await asyncio.sleep(delay)

async def squares(source):
    async for x in source:
        yield x * x

async def evens(source):
    async for x in source:
        if x % 2 == 0:
            yield x

async def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            break
        total += value
        count += 1
        average = total / count

class Countdown:
    def __init__(self, start):
        self.current = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.current <= 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        self.current -= 1
        return self.current

async def main():
    async for v in evens(squares(ticker(5))):
        print(v)
    print([v async for v in squares(ticker(3))])
    avg = averager()
    await avg.asend(None)
    print(await avg.asend(10), await avg.asend(20))
    await avg.aclose()
    async for c in Countdown(3):
        print("T-minus", c)
    gen = ticker(10)
    async for v in gen:
        if v > 2:
            break
    await gen.aclose()
    print({i: i * 2 async for i in ticker(2)}, sum([i async for i in ticker(4)]))
    try:
        async for x in failing():
            print(x)
    except ValueError as e:
        print("failed:", e)

async def failing():
    try:
        yield 1
        raise ValueError("inside")
    finally:
        print("generator cleanup")

asyncio.run(main())
