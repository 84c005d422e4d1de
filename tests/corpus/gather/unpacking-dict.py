import asyncio

async def load(section):
    await asyncio.sleep(len(section) / 10)
    return [section[:i] for i in range(1, len(section) + 1)]

async def main():
    sections = ["user", "posts", "tags"]
    values = await asyncio.gather(*map(load, sections))
    page = dict(zip(sections, values))
    for k, v in page.items():
        print(k, "=>", v)
    longest = max(page, key=lambda k: len(page[k]))
    print("longest:", longest)

asyncio.run(main())
