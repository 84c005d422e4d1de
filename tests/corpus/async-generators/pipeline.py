import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i

async def only_even(source):
    async for x in source:
        if x % 2 == 0:
            yield x

async def squared(source):
    async for x in source:
        yield x ** 2

async def take(source, k):
    if k <= 0:
        return
    async for x in source:
        yield x
        k -= 1
        if not k:
            break

async def main():
    async for v in take(squared(only_even(numbers(100))), 4):
        print(v, end="; ")
    print()
    total = sum([x async for x in squared(numbers(5))])
    print("total", total)

asyncio.run(main())
