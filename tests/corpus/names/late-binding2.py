import asyncio
async def main():
    async def worker():
        await asyncio.sleep(0)
        print("worker", i)
    tasks = []
    for i in range(3):
        tasks.append(asyncio.create_task(worker()))
    await asyncio.gather(*tasks)
    loop = asyncio.get_running_loop()
    for n in range(3):
        loop.call_soon(lambda: print("n", n))
        loop.call_soon(lambda n=n: print("n=", n))
    await asyncio.sleep(0)
    while n < 6:
        x = n * 2
        loop.call_soon(lambda: print("x", x))
        n += 1
    await asyncio.sleep(0)
asyncio.run(main())
