import asyncio

async def count(name, delay, n):
    for i in range(n):
        await asyncio.sleep(delay)
        yield f"{name}{i}"

async def merge(*gens):
    q = asyncio.Queue()
    async def drain(g):
        async for x in g:
            await q.put(x)
        await q.put(None)
    tasks = [asyncio.create_task(drain(g)) for g in gens]
    left = len(tasks)
    while left:
        x = await q.get()
        if x is None:
            left -= 1
        else:
            yield x

async def main():
    async for x in merge(count("a", 0.3, 3), count("b", 0.5, 2)):
        print(x)

asyncio.run(main())
