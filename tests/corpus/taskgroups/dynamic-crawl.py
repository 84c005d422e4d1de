import asyncio

LINKS = {
    "/": ["/about", "/blog"],
    "/about": ["/", "/team"],
    "/blog": ["/blog/1", "/blog/2"],
    "/blog/1": ["/"],
    "/blog/2": ["/blog/1", "/missing"],
    "/team": [],
}

async def crawl(url, seen, tg):
    await asyncio.sleep(0.1)
    links = LINKS.get(url)
    print(f"{url}: {'404' if links is None else len(links)}")
    for link in links or ():
        if link not in seen:
            seen.add(link)
            tg.create_task(crawl(link, seen, tg))

async def main():
    seen = {"/"}
    async with asyncio.TaskGroup() as tg:
        tg.create_task(crawl("/", seen, tg))
    print(sorted(seen))

asyncio.run(main())
