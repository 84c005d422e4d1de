import asyncio

class Counter:
    def __init__(self, low, high):
        self.current = low
        self.high = high

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.current > self.high:
            raise StopAsyncIteration
        await asyncio.sleep(0.5)
        self.current += 1
        return self.current - 1

async def main():
    async for n in Counter(1, 4):
        print(n, end=" ")
    else:
        print("- done")
    print([n async for n in Counter(5, 8) if n % 2])

asyncio.run(main())
