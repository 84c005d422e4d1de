import asyncio

async def work():
    me = asyncio.current_task()
    print("I am", me.get_name())
    await asyncio.sleep(0.1)
    me.set_name("renamed-" + me.get_name())

async def main():
    tasks = [asyncio.create_task(work()) for _ in range(3)]
    tasks.append(asyncio.create_task(work(), name="special"))
    await asyncio.gather(*tasks)
    for t in tasks:
        print(t.get_name())

asyncio.run(main())
