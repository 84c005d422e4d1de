import asyncio


async def fetch(page):
    await asyncio.sleep(1)
    return page + 1


async def count(n):
    for _ in range(n):
        await asyncio.sleep(0.5)


async def main():
    page = 1
    for turn in range(2):
        page = await fetch(page + turn)
    for attempt in range(3):
        if await fetch(attempt) > 1:
            break
    for page in range(2):
        await fetch(page)
        await asyncio.sleep(0.2)
    seen = []
    for page in range(2):
        seen.append(page)
        print(await fetch(len(seen) + page))
    for _ in range(2):
        await fetch(1)
    await count(3)
    async with asyncio.timeout(2.5):
        for page in (4, 5):
            await fetch(page)
    print("in time")
    print(await fetch(await fetch(1)))


asyncio.run(main())

# finds nothing
