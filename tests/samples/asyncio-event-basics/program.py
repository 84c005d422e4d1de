import asyncio

async def waiter(event, name):
    print(name, await event.wait())

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in "ab"]
    await asyncio.sleep(1)
    text = repr(event)
    print(text[text.index("[") :], event.is_set())
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    event.set()
    print(await event.wait(), event.is_set())

asyncio.run(main())
