import asyncio

async def waiter(condition, name):
    async with condition:
        try:
            await condition.wait()
            print(name, "notified")
        except asyncio.CancelledError:
            print(name, "cancelled, locked:", condition.locked())
            raise

async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, name)) for name in "ab"]
    await asyncio.sleep(1)
    await condition.acquire()
    condition.notify(1)
    tasks[0].cancel()
    await asyncio.sleep(1)
    condition.release()
    print([repr(result) for result in await asyncio.gather(*tasks, return_exceptions=True)])

asyncio.run(main())
