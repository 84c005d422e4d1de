#!/usr/bin/env python3
"""A toy crawler: python crawler.py --max-depth 2 --workers 3"""
import argparse
import asyncio
import logging
from urllib.parse import urljoin, urlparse

PAGES = {
    "http://example.com/": ["/a", "/b", "http://other.org/"],
    "http://example.com/a": ["/b", "/c"],
    "http://example.com/b": ["/"],
    "http://example.com/c": [],
}

def parse_args(argv=None):
    parser = argparse.ArgumentParser(prog="crawler", description="Crawl a (fake) site.")
    parser.add_argument("--start", default="http://example.com/", help="start url")
    parser.add_argument("-d", "--max-depth", type=int, default=2)
    parser.add_argument("-w", "--workers", type=int, default=3, metavar="N")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args(argv)

class Crawler:
    def __init__(self, start, max_depth, workers):
        self.start = start
        self.max_depth = max_depth
        self.workers = workers
        self.seen = set()
        self.queue = asyncio.Queue()
        self.host = urlparse(start).netloc

    async def fetch(self, url):
        await asyncio.sleep(0.05)
        return PAGES.get(url, [])

    async def worker(self, name):
        while True:
            url, depth = await self.queue.get()
            try:
                links = await self.fetch(url)
                print(f"[{name}] {url} depth={depth} links={len(links)}")
                if depth < self.max_depth:
                    for link in links:
                        absolute = urljoin(url, link)
                        if urlparse(absolute).netloc != self.host:
                            continue
                        if absolute not in self.seen:
                            self.seen.add(absolute)
                            self.queue.put_nowait((absolute, depth + 1))
            finally:
                self.queue.task_done()

    async def run(self):
        self.seen.add(self.start)
        await self.queue.put((self.start, 0))
        tasks = [asyncio.create_task(self.worker(f"w{i}")) for i in range(self.workers)]
        await self.queue.join()
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return sorted(self.seen)

def main():
    args = parse_args(["--max-depth", "3", "-w", "2"])
    print(args)
    crawler = Crawler(args.start, args.max_depth, args.workers)
    for url in asyncio.run(crawler.run()):
        print(" ", url)

if __name__ == "__main__":
    main()
