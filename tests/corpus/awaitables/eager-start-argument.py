import asyncio

async def f(n):
    print("f starts", n)
    await asyncio.sleep(0)
    print("f ends", n)

async def main():
    a = asyncio.Task(f(1), loop=asyncio.get_running_loop(), eager_start=True)
    print("after first")
    b = asyncio.create_task(f(2))
    print("after second")
    await a
    await b

asyncio.run(main())
