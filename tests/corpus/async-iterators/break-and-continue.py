import asyncio

class Ticks:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        await asyncio.sleep(1)
        self.n += 1
        return self.n

async def main():
    async for tick in Ticks():
        if tick == 2:
            continue
        print("tick", tick)
        if tick >= 4:
            break
    else:
        print("never")

asyncio.run(main())
