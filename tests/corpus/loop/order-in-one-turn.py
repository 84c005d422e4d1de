import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    def rec(n):
        log.append(n)
        if n < 3:
            loop.call_soon(rec, n + 10)
    for n in range(5):
        loop.call_soon(rec, n)
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0)
    print(log)

asyncio.run(main())
