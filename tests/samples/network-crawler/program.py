import asyncio

import aiohttp


class Crawler:
    def __init__(self, limit):
        self.limit = asyncio.Semaphore(limit)
        self.seen = set()

    async def crawl(self, session, url, depth):
        if url in self.seen or depth == 0:
            return
        self.seen.add(url)
        async with self.limit:
            async with session.get(url) as response:
                text = await response.text()
        print(f"{'  ' * (3 - depth)}{response.url.path} {response.status} {len(text)}")
        async with asyncio.TaskGroup() as group:
            for name in ("a", "b"):
                group.create_task(self.crawl(session, f"{url}/{name}", depth - 1))


async def main():
    crawler = Crawler(2)
    async with aiohttp.ClientSession() as session:
        await crawler.crawl(session, "https://crawl.example/root", 3)
    print(len(crawler.seen))


asyncio.run(main())
