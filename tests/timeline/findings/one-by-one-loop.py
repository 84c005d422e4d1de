import asyncio

URLS = ["a", "b", "c"]


async def fetch(url):
    print("start", url)
    await asyncio.sleep(1)
    print("done", url)
    return url * 2


async def main():
    results = []
    for url in URLS:
        result = await fetch(url)
        results.append(result)
    sizes = {}
    for url in URLS:
        sizes[url] = len(await fetch(url))
    pages = [await fetch(url) for url in URLS]
    print(results, sizes, pages)


asyncio.run(main())

# finds: one-by-one at 16: Task-1 awaits fetch() 3 times, one after the other (line 16): 3 s in all, and nothing else runs. If none needs what another one did, await them together with asyncio.gather(): that takes as long as the longest, 1 s.
# finds: one-by-one at 20: Task-1 awaits fetch() 3 times, one after the other (line 20): 3 s in all, and nothing else runs. If none needs what another one did, await them together with asyncio.gather(): that takes as long as the longest, 1 s.
# finds: one-by-one at 21: Task-1 awaits fetch() 3 times, one after the other (line 21): 3 s in all, and nothing else runs. If none needs what another one did, await them together with asyncio.gather(): that takes as long as the longest, 1 s.
