import asyncio, random

random.seed(42)

async def process(item):
    await asyncio.sleep(random.randint(1, 10) / 10)
    return item.upper()

async def main():
    items = "alpha beta gamma delta epsilon".split()
    total = len(items)
    for done, fut in enumerate(asyncio.as_completed(map(process, items)), 1):
        name = await fut
        print(f"[{'#' * done}{' ' * (total - done)}] {done / total:>4.0%} {name}")

asyncio.run(main())
