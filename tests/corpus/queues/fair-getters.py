import asyncio

async def getter(n, q, log):
    log.append((n, await q.get()))

async def main():
    q, log = asyncio.Queue(), []
    ts = [asyncio.create_task(getter(n, q, log)) for n in range(4)]
    await asyncio.sleep(0)
    ts[1].cancel()
    for x in "abc":
        q.put_nowait(x)
    await asyncio.wait(ts)
    print(log)

asyncio.run(main())
