import asyncio

async def work():
    return asyncio.current_task().get_name()

async def main():
    print(await work())
    print(await asyncio.create_task(work()))
    print(await asyncio.create_task(work(), name="mine"))
    print(await asyncio.create_task(work()))
    print(await asyncio.gather(work(), work()))

asyncio.run(main())
asyncio.run(main())
