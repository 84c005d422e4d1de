import asyncio

async def waiter(n, fut):
    v = await fut
    print(f"waiter {n} woke with {v} at {asyncio.get_running_loop().time():.1f}")
    return n

async def main():
    fut = asyncio.get_running_loop().create_future()
    ws = [asyncio.create_task(waiter(i, fut)) for i in range(4)]
    await asyncio.sleep(1.5)
    fut.set_result("🎁")
    print(await asyncio.gather(*ws))

asyncio.run(main())
