import asyncio


async def fetch(url):
    await asyncio.sleep(1)
    return url


async def collect(urls):
    pages = [await fetch(url) for url in urls]
    return {url: await fetch(url) for url in pages}


async def main():
    task = asyncio.create_task(collect(["a"]), name="collector")
    await asyncio.sleep(0.5)
    print(asyncio.format_call_graph(task).replace(hex(id(task)), "0x"))
    await asyncio.sleep(1)
    print([frame.frame.f_lineno for frame in asyncio.capture_call_graph(task).call_stack])
    print(await task)


asyncio.run(main())
