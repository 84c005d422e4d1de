import asyncio

async def replica(name, latency):
    try:
        await asyncio.sleep(latency)
        return name
    except asyncio.CancelledError:
        print("  cancel", name)
        raise

async def hedged(latencies, wait=0.3):
    tasks = []
    try:
        for name, latency in latencies:
            tasks.append(asyncio.create_task(replica(name, latency)))
            done, _ = await asyncio.wait(tasks, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            if done:
                return done.pop().result()
            print("  hedge after", wait)
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

async def main():
    print(await hedged([("a", 0.1), ("b", 0.1)]))
    print(await hedged([("a", 2), ("b", 0.2)]))
    print(await hedged([("a", 0.8), ("b", 5), ("c", 5)]))

asyncio.run(main())
