import asyncio

async def waiter(event):
    print('waiting for it ...')
    await event.wait()
    print('... got it!')

async def main():
    event = asyncio.Event()
    waiter_task = asyncio.create_task(waiter(event))
    await asyncio.sleep(1)
    print("set?", event.is_set())
    event.set()
    await waiter_task
    print(await event.wait())
    event.clear()
    print(event.is_set())

asyncio.run(main())
