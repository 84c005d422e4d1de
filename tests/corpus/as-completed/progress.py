import asyncio, random

random.seed(42)

async def process(item, tenths):
    await asyncio.sleep(tenths / 10)
    return item.upper()

async def main():
    items = "alpha beta gamma delta epsilon".split()
    total = len(items)
    delays = random.sample(range(1, 11), total)
    for done, fut in enumerate(asyncio.as_completed(map(process, items, delays)), 1):
        name = await fut
        print(f"[{'#' * done}{' ' * (total - done)}] {done / total:>4.0%} {name}")

asyncio.run(main())
