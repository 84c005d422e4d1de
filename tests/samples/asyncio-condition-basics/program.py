import asyncio

items = []

async def consumer(condition, name):
    async with condition:
        result = await condition.wait_for(lambda: items)
        print(name, items.pop(), asyncio.get_running_loop().time())

async def main():
    condition = asyncio.Condition()
    for call in [condition.notify, condition.notify_all]:
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    tasks = [asyncio.create_task(consumer(condition, name)) for name in "abc"]
    for number in range(3):
        await asyncio.sleep(1)
        async with condition:
            items.append(number)
            condition.notify()
    await asyncio.gather(*tasks)

asyncio.run(main())
