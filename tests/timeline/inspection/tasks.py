import asyncio
from dataclasses import dataclass


@dataclass
class Page:
    url: str
    size: float


async def fetch(url, seconds):
    for attempt in range(2):
        await asyncio.sleep(seconds / 2)
    page = Page(url, seconds)
    print("got", url)
    return page


async def keep(pages, url):
    pages.append(await fetch(url, len(url) * 1.0))


async def crawl(urls):
    pages = []
    async with asyncio.TaskGroup() as group:
        for url in urls:
            group.create_task(keep(pages, url))
        print("started")
    again = [await fetch(url, 1.0) for url in urls if url != "a"]
    total = sum(page.size for page in pages)
    print("pages", len(pages), total)
    return pages


async def main():
    lock = asyncio.Lock()
    async with lock:
        pages = await crawl(["a", "bb"])
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(1)
    except TimeoutError:
        late = True
        print("late")
    first, *others = pages
    print(first)


asyncio.run(main())
