import asyncio
import sys

async def health(url):
    await asyncio.sleep(0.1)
    return "bad" not in url

async def main(argv=None):
    urls = argv or ["http://good", "http://bad"]
    results = await asyncio.gather(*map(health, urls))
    for u, ok in zip(urls, results):
        print(f"{u:<15} {'OK' if ok else 'FAIL'}")
    return 0 if all(results) else 1

if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
