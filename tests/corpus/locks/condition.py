import asyncio

items = []

async def consumer(n, cond):
    async with cond:
        await cond.wait_for(lambda: len(items) > 0)
        print(f"consumer {n} takes {items.pop(0)}")

async def producer(cond):
    for i in range(3):
        await asyncio.sleep(1)
        async with cond:
            items.append(f"item{i}")
            cond.notify()
            print("produced", items)

async def main():
    cond = asyncio.Condition()
    await asyncio.gather(*(consumer(i, cond) for i in range(3)), producer(cond))

asyncio.run(main())
